"""What the store says to PostgreSQL; each is one statement, hence one transaction and one journey."""

from typing import Final

# The column that the first version had not is looked for first, for even an ALTER that changes nothing waits for every
# other replica.
SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS session (
    chat BIGINT NOT NULL, person BIGINT NOT NULL, revision BIGINT NOT NULL, shown BIGINT NOT NULL,
    message_id BIGINT, sealed BYTEA NOT NULL, touched BIGINT NOT NULL, due BIGINT NOT NULL,
    blocked BOOLEAN NOT NULL, PRIMARY KEY (chat, person));
CREATE INDEX IF NOT EXISTS session_owed ON session (due) WHERE shown < revision AND NOT blocked;
CREATE INDEX IF NOT EXISTS session_touched ON session (touched);
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'session'::regclass AND attname = 'remind_at') THEN
        ALTER TABLE session ADD COLUMN remind_at BIGINT;
    END IF;
END $$;
CREATE INDEX IF NOT EXISTS session_remind_at ON session (remind_at) WHERE remind_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS seen (update_id BIGINT PRIMARY KEY, at BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS seen_at ON seen (at);
"""
LOAD: Final = """
SELECT chat, person, revision, shown, message_id, sealed, touched
FROM unnest(%(chats)s::bigint[], %(people)s::bigint[]) AS asked (chat, person) JOIN session USING (chat, person)
"""
ROWS: Final = """
SELECT chat, person, revision, shown, message_id, sealed, touched FROM session
WHERE (chat, person) > (%(chat)s, %(person)s) ORDER BY chat, person LIMIT %(limit)s
"""
NEWEST: Final = """
SELECT chat, person, revision, shown, message_id, sealed, touched FROM session ORDER BY touched DESC LIMIT %(limit)s
"""
RESEAL: Final = """
UPDATE session SET sealed = %(sealed)s
WHERE chat = %(chat)s AND person = %(person)s AND revision = %(revision)s AND sealed = %(before)s
"""
BEGIN_ROW: Final = """
WITH written AS (
    INSERT INTO session (chat, person, revision, shown, message_id, sealed, touched, due, blocked,
        remind_at)
    SELECT %(chat)s, %(person)s, %(first)s, CASE WHEN %(owes)s THEN %(first)s - 1 ELSE %(first)s END, NULL, %(sealed)s,
        %(now)s, %(now)s + %(lease)s, FALSE, %(remind_at)s::bigint
    ON CONFLICT DO NOTHING RETURNING chat, person, revision, shown, message_id, sealed, touched
), noted AS (
    INSERT INTO seen (update_id, at) SELECT %(update_id)s, %(now)s FROM written
    WHERE %(update_id)s::bigint IS NOT NULL
) SELECT chat, person, revision, shown, message_id, sealed, touched FROM written
"""
REPLACE_ROW: Final = """
WITH written AS (
    UPDATE session SET revision = revision + 1, sealed = %(sealed)s, remind_at = %(remind_at)s::bigint,
        touched = CASE WHEN %(used)s THEN %(now)s ELSE touched END, blocked = blocked AND NOT %(used)s,
        shown = CASE WHEN %(owes)s OR shown < revision THEN shown ELSE revision + 1 END,
        due = CASE WHEN %(owes)s THEN %(now)s + %(lease)s ELSE due END
    WHERE chat = %(chat)s AND person = %(person)s AND revision = %(expected)s
    RETURNING chat, person, revision, shown, message_id, sealed, touched
), noted AS (
    INSERT INTO seen (update_id, at) SELECT %(update_id)s, %(now)s FROM written
    WHERE %(update_id)s::bigint IS NOT NULL
) SELECT chat, person, revision, shown, message_id, sealed, touched FROM written
"""
NOTE: Final = """
WITH noted AS (INSERT INTO seen (update_id, at) VALUES (%(update_id)s, %(now)s) RETURNING update_id)
UPDATE session SET touched = %(now)s, blocked = FALSE FROM noted WHERE chat = %(chat)s AND person = %(person)s
"""
DELETE: Final = """
WITH noted AS (
    INSERT INTO seen (update_id, at) SELECT %(update_id)s::bigint, %(now)s WHERE %(update_id)s::bigint IS NOT NULL
), unmailed AS (
    DELETE FROM mail WHERE chat = %(chat)s AND person = %(person)s
) DELETE FROM session WHERE chat = %(chat)s AND person = %(person)s RETURNING chat
"""
# In one order, or two replicas would each wait for a row that the other one holds.
MARK_SHOWN: Final = """
WITH held AS MATERIALIZED (
    SELECT chat, person, number, message
    FROM unnest(%(chats)s::bigint[], %(people)s::bigint[], %(revisions)s::bigint[], %(messages)s::bigint[])
        AS asked (chat, person, number, message)
    JOIN session USING (chat, person) ORDER BY chat, person FOR UPDATE OF session)
UPDATE session SET shown = number, message_id = coalesce(message, message_id) FROM held
WHERE session.chat = held.chat AND session.person = held.person AND shown <= number AND revision >= number
"""
# No lease is so long: it was given before the clock was put back.
CLAIM_OWED: Final = """
UPDATE session SET due = %(now)s + %(lease)s FROM (
    SELECT chat, person FROM session
    WHERE shown < revision AND NOT blocked AND (due <= %(now)s OR due > %(now)s + 3 * %(lease)s)
    ORDER BY due LIMIT %(limit)s FOR UPDATE SKIP LOCKED) AS claimed
WHERE session.chat = claimed.chat AND session.person = claimed.person
RETURNING session.chat, session.person, revision, shown, message_id, sealed, touched
"""
HAND_BACK: Final = """
UPDATE session SET due = 0
WHERE chat = %(chat)s AND person = %(person)s AND revision = %(revision)s AND shown < revision
"""
CLAIM_DUE: Final = """
UPDATE session SET remind_at = %(now)s + %(lease)s FROM (
    SELECT chat, person FROM session WHERE remind_at <= %(now)s AND NOT blocked
    ORDER BY remind_at LIMIT %(limit)s FOR UPDATE SKIP LOCKED) AS claimed
WHERE session.chat = claimed.chat AND session.person = claimed.person
RETURNING session.chat, session.person, revision, shown, message_id, sealed, touched
"""
RESCHEDULE: Final = """
UPDATE session SET remind_at = %(remind_at)s::bigint
WHERE chat = %(chat)s AND person = %(person)s AND revision = %(revision)s
"""
# What staff try out has a person below 0, a group a chat below 0.
STANDING: Final = """
SELECT (SELECT count(*) FROM session WHERE chat > 0 AND person > 0), (SELECT count(*) FROM session
    WHERE shown < revision AND NOT blocked AND chat > 0 AND person > 0), pg_database_size(current_database())
"""
OLDEST: Final = """
SELECT chat, person, revision, shown, message_id, sealed, touched FROM session
WHERE shown < revision AND NOT blocked AND chat > 0 AND person > 0 ORDER BY touched, chat, person LIMIT 1
"""
NUMBER_KEPT: Final = "SELECT count(*) FROM session"
BLOCK: Final = "UPDATE session SET blocked = TRUE WHERE chat = %(chat)s AND person = %(person)s"
# Telegram gives groups negative numbers; what a group has chosen is kept for as long as the bot is in it.
SWEEP: Final = """
WITH gone AS (
    DELETE FROM session
    WHERE chat >= 0 AND touched < %(before)s AND (remind_at IS NULL OR (blocked AND remind_at < %(before)s))
    RETURNING chat, person
), unmailed AS (
    DELETE FROM mail USING gone WHERE mail.chat = gone.chat AND mail.person = gone.person
) SELECT chat FROM gone
"""
REDATE: Final = "UPDATE session SET touched = %(now)s WHERE touched > %(now)s + 86400"
SEEN: Final = "SELECT update_id FROM seen WHERE update_id = %(update_id)s"
# The newest few stay whatever the clock says: one that is wrong must not let an update have its effect twice.
PRUNE: Final = """
DELETE FROM seen WHERE at < greatest(
    least(%(oldest)s, coalesce((SELECT at FROM seen ORDER BY at DESC LIMIT 1 OFFSET %(fewest)s), 0)),
    coalesce((SELECT at FROM seen ORDER BY at DESC LIMIT 1 OFFSET %(number)s), 0))
"""
