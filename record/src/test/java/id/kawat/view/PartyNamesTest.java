package id.kawat.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.lexicon.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNamesTest {
    private static final PartyNames NAMES = PartyNames.load();

    @ParameterizedTest
    @CsvSource({
        "KOR, KOR",
        "kor, KOR",
        "KR, KOR",
        "Korea Selatan, KOR",
        "korea  selatan, KOR",
        "South Korea, KOR",
        "Korea, KOR",
        "Vietnamese, VNM",
        "UK, GBR",
        "Prancis, FRA",
        "Cote d'Ivoire, CIV",
        "Türkiye, TUR",
        "Turki, TUR",
        "Bosnia and Herzegovina, BIH",
        "AS, USA",
        "United States, USA",
        "XKX, XKX",
        "CAN, CAN",
        "EU, IGO:EU",
        "igo:eu, IGO:EU",
        "Uni Eropa, IGO:EU",
        "PBB, IGO:UN",
        "ASEAN, IGO:ASEAN",
        "Asia Tengah, REG:CENTRAL-ASIA",
        "REG:NOWHERE, REG:NOWHERE",
        "ORG:Universitas Yonsei, ORG:Universitas Yonsei",
    })
    void aPartyIsKnownByAnyOfItsNames(String text, String code) {
        assertThat(NAMES.resolve(text)).isEqualTo(new Party(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Vietnm         | no party is called 'Vietnm'; did you mean Vietnam (VNM)?
                    Kazakhstn      | no party is called 'Kazakhstn'; did you mean Kazakhstan (KAZ)
                    Xyzzyqwertz    | no party is called 'Xyzzyqwertz'; write a code such as KOR
                    """)
    void anUnknownNameIsMetWithWhatMayHaveBeenMeant(String text, String message) {
        assertThatThrownBy(() -> NAMES.resolve(text))
                .isInstanceOf(UnknownPartyException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void anEmptyNameIsNobodys() {
        assertThatThrownBy(() -> NAMES.resolve("  ")).isInstanceOf(UnknownPartyException.class);
    }

    @Test
    void aNameOfTwoIsAskedBack() {
        assertThatThrownBy(() -> NAMES.resolve("Congolese"))
                .isInstanceOf(UnknownPartyException.class)
                .hasMessage("'Congolese' may be the Democratic Republic of the Congo (COD)"
                        + " or the Republic of the Congo (COG); say which");
    }

    @ParameterizedTest
    @CsvSource({
        "KOR, Korea Selatan, South Korea",
        "MMR, Myanmar, Myanmar",
        "COD, Republik Demokratik Kongo, the Democratic Republic of the Congo",
        "GBR, Inggris, the United Kingdom",
        "IGO:EU, Uni Eropa, the European Union",
        "IGO:ASEAN, ASEAN, ASEAN",
        "IGO:IP4, IP4, IP4",
        "REG:SOUTHEAST-ASIA, Asia Tenggara, Southeast Asia",
        "REG:FAR-SHORE, Far Shore, Far Shore",
        "ORG:Universitas Yonsei, Universitas Yonsei, Universitas Yonsei",
        "XAX, XAX, XAX",
    })
    void aPartyIsShownByTheNameOneWouldSay(String code, String indonesian, String english) {
        assertThat(NAMES.name(new Party(code), Language.ID)).isEqualTo(indonesian);
        assertThat(NAMES.name(new Party(code), Language.EN)).isEqualTo(english);
    }
}
