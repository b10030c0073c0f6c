package id.kawat.record;

import java.sql.SQLException;
import java.sql.Statement;

/** Steps that happen whole or not at all. */
final class Transactions {
    private Transactions() {}

    /** What is done within a transaction. */
    interface Step<T> {
        T take() throws SQLException;
    }

    /** Takes the step, with nobody else writing meanwhile; all of it is kept, or nothing. */
    static <T> T run(Answers answers, String doing, Step<T> step) {
        try (Statement statement = answers.connection().createStatement()) {
            answers.dialect().beginToWrite(statement);
            try {
                Changes.begin(statement);
                T made = step.take();
                statement.execute("COMMIT");
                return made;
            } catch (SQLException | RuntimeException e) {
                rollBack(statement, e);
                throw e;
            }
        } catch (SQLException e) {
            throw RecordException.of(answers.place(), doing, e);
        }
    }

    /** SQLite itself rolls back on some errors (a full disk); then there is nothing left to undo, and that is no news. */
    static void rollBack(Statement statement, Exception because) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
