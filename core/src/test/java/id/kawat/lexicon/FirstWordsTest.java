package id.kawat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.text.Token;
import id.kawat.text.Tokenizer;
import org.junit.jupiter.api.Test;

class FirstWordsTest {
    private final FirstWords words = new FirstWords(true);

    FirstWordsTest() {
        words.add("kunjungan");
        words.add("bukan");
    }

    @Test
    void aPhraseMayBeginWithAFirstWordHoweverItIsWritten() {
        assertThat(words.mayBegin(token("kunjungan"))).isTrue();
        assertThat(words.mayBegin(token("Kunjungan"))).isTrue();
        assertThat(words.mayBegin(token("kunjungan-kunjungan"))).isTrue();
        assertThat(words.mayBegin(token("kunjungannya"))).isTrue();
        assertThat(words.mayBegin(token("bukankah"))).isTrue();
    }

    @Test
    void noPhraseBeginsWithAnyOtherWord() {
        assertThat(words.mayBegin(token("kerja"))).isFalse();
        assertThat(words.mayBegin(token("kerjanya"))).isFalse();
    }

    @Test
    void anEncliticIsCutOffOnlyWhereTheListSaysSo() {
        FirstWords asWritten = new FirstWords(false);
        asWritten.addAll(words);
        assertThat(asWritten.mayBegin(token("bukan"))).isTrue();
        assertThat(asWritten.mayBegin(token("bukankah"))).isFalse();
    }

    private static Token token(String word) {
        return new Tokenizer().tokens(word).getFirst();
    }
}
