-- The journal keeps itself.
CREATE OR REPLACE FUNCTION correction_stays() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'a correction is never changed or deleted: undo it'; END $$;
CREATE TRIGGER correction_is_not_changed BEFORE UPDATE ON correction
    FOR EACH ROW EXECUTE FUNCTION correction_stays();
CREATE TRIGGER correction_is_not_deleted BEFORE DELETE ON correction
    FOR EACH ROW EXECUTE FUNCTION correction_stays();
