package id.kawat.cli;

import id.kawat.record.CorrectionException;
import id.kawat.record.FactKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kawat add}: a person reads what Kawat has not. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Adds a fact that an article tells and Kawat has not read. It needs the words that say so,",
            "letter for letter as they stand in the article, and standing there once."
        },
        footerHeading = "%nFields by KIND; what is not named is left open:%n",
        footer = {
            "  event       type mode status actor recipient date place about contexts topics attribution quote",
            "              cameo goldstein; a joint act has no recipient",
            "  engagement  mode status parties date place persons events",
            "  relation    a b relation since status approximate",
            "  instrument  name instrument parties count date",
            "  figure      measure value unit parties period",
            "  person      name office party title former",
            "",
            "Examples:",
            "  kawat add berita/feri.html event \"sepakat membuka jalur feri\" type=AGREE actor=FJI,TON \\",
            "      date=2031-04-02 about=\"membuka jalur feri\" --by Sri --reason \"the main point of the article\"",
            "  kawat add 3f9a0c12b7de4410 figure \"senilai 12 juta dolar\" measure=trade value=12000000 unit=USD \\",
            "      parties=FJI,TON period=2030 --by Sri --reason \"missed\""
        })
final class AddCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ARTICLE", description = "Its id, or its path or address as it was read.")
    private String article = "";

    @Parameters(
            index = "1",
            paramLabel = "KIND",
            description = "event, engagement, relation, instrument, figure or person.")
    private FactKind kind = FactKind.EVENT;

    @Parameters(index = "2", paramLabel = "WORDS", description = "The words that say so.")
    private String words = "";

    @Parameters(index = "3..*", arity = "1..*", paramLabel = "FIELD=VALUE", description = "What they say.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Mixin
    private Signing signing = new Signing();

    @Override
    public Integer call() {
        return signing.each(List.of(article), (named, facts, signature) -> {
            String id = facts.corrections()
                    .article(named)
                    .orElseThrow(() -> new CorrectionException("the record holds no article " + named));
            return facts.corrections().add(id, kind, words, fields, signature);
        });
    }
}
