package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void aFileIsNamedByItsPath() {
        assertThat(Place.of("asia/kawat.db")).isEqualTo(new Place.File(Path.of("asia/kawat.db")));
        assertThat(Place.of("asia/kawat.db"))
                .hasToString(Path.of("asia/kawat.db").toString());
    }

    @Test
    void aDatabaseIsShownWithoutPasswords() {
        assertThat(Place.of("jdbc:postgresql://h/kawat?user=ani&password=rahasia"))
                .hasToString("jdbc:postgresql://h/kawat?user=ani");
        assertThat(Place.of("jdbc:postgresql://h/kawat?password=rahasia&user=ani&sslpassword=rahasia"))
                .hasToString("jdbc:postgresql://h/kawat?user=ani");
        assertThat(Place.of("jdbc:postgresql:kawat?password=rahasia")).hasToString("jdbc:postgresql:kawat");
        assertThat(Place.of("jdbc:postgresql:kawat")).hasToString("jdbc:postgresql:kawat");
    }

    @Test
    void whatCannotHoldARecordIsRefusedAndTheRightFormNamed() {
        for (String text :
                new String[] {"jdbc:sqlite:kawat.db", "postgresql://ani@h/kawat", "jdbc:mysql://h/k?password=x"}) {
            assertThatThrownBy(() -> Place.of(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            "is no place for a record: name a file, or jdbc:postgresql://HOST/DATABASE?user=NAME")
                    .hasMessageNotContaining("password");
        }
    }
}
