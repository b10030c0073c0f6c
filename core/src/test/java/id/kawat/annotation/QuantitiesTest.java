package id.kawat.annotation;

import static id.kawat.annotation.Annotated.quantities;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    nilainya US$174,2 juta       > 174200000 USD
                    nilainya US$ 174,2 juta      > 174200000 USD
                    nilainya USD 518,6 juta      > 518600000 USD
                    nilainya 174,2 juta dolar AS > 174200000 USD
                    nilainya $7,5 miliar         > 7500000000 USD
                    nilainya Rp1,5 triliun       > 1500000000000 IDR
                    nilainya Rp 15.000           > 15000 IDR
                    nilainya Rp. 300 ribu        > 300000 IDR
                    nilainya Rp1.250.000,50      > 1250000.5 IDR
                    nilainya €40 juta            > 40000000 EUR
                    nilainya 40 juta euro        > 40000000 EUR
                    nilainya 3 miliar yuan       > 3000000000 CNY
                    nilainya 2,4 triliun won     > 2400000000000 KRW
                    nilainya 500 juta yen        > 500000000 JPY
                    nilainya 60 juta dolar Australia > 60000000 AUD
                    naik 12,4 persen             > 12.4 percent
                    naik 12,4%                   > 12.4 percent
                    naik 12.4 persen             > 12.4 percent
                    ada 1.250 orang              > 1250 people
                    ada 25 ribu wisatawan        > 25000 people
                    ada 40 diplomat              > 40 people
                    sebanyak 600 ton beras       > 600 tonnes
                    """)
    void aNumberHasItsScaleAndUnit(String text, String quantity) {
        assertThat(quantities(text)).containsExactly(quantity);
    }

    @Test
    void fromAndToAreTwoNumbers() {
        assertThat(quantities("Nilainya naik dari US$2 miliar menjadi US$3 miliar."))
                .containsExactly("2000000000 USD", "3000000000 USD");
    }

    @Test
    void aDateOrATimeOfDayIsNoQuantity() {
        assertThat(quantities("Mereka bertemu pada 5 Mei 2023.")).isEmpty();
        assertThat(quantities("Mereka bertemu Jumat (29/10).")).isEmpty();
        assertThat(quantities("Mereka bertemu pukul 10:30.")).isEmpty();
    }

    @Test
    void pointsAndCommasMeanWhatIndonesianMeans() {
        assertThat(QuantityReader.parse("1.500")).isEqualByComparingTo("1500");
        assertThat(QuantityReader.parse("1.500.000")).isEqualByComparingTo("1500000");
        assertThat(QuantityReader.parse("174,2")).isEqualByComparingTo("174.2");
        assertThat(QuantityReader.parse("2.5")).isEqualByComparingTo("2.5");
        assertThat(QuantityReader.parse("1,500,000")).isEqualByComparingTo(new BigDecimal("1500000"));
        assertThat(QuantityReader.parse("10:30")).isNull();
        assertThat(QuantityReader.parse("1.2.3.4")).isNull();
    }
}
