"""What the store says to SQLite."""

from typing import Final

# At the start nobody is sending anything, so all that is owed is due.
SCHEMA: Final = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS session (
    chat INTEGER NOT NULL, person INTEGER NOT NULL, revision INTEGER NOT NULL, shown INTEGER NOT NULL,
    message_id INTEGER, sealed BLOB NOT NULL, touched INTEGER NOT NULL, due INTEGER NOT NULL,
    blocked INTEGER NOT NULL, PRIMARY KEY (chat, person));
CREATE INDEX IF NOT EXISTS session_owed ON session (due) WHERE shown < revision AND NOT blocked;
CREATE INDEX IF NOT EXISTS session_touched ON session (touched);
CREATE TABLE IF NOT EXISTS seen (update_id INTEGER PRIMARY KEY, at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS seen_at ON seen (at);
UPDATE session SET due = 0 WHERE shown < revision AND NOT blocked;
COMMIT;
"""
ADDED: Final = (
    (
        "remind_at",
        (
            "ALTER TABLE session ADD COLUMN remind_at INTEGER",
            "CREATE INDEX session_remind_at ON session (remind_at) WHERE remind_at IS NOT NULL",
        ),
    ),
)
"""Columns that the table of the first version had not, and what adds them."""

COLUMNS: Final = "PRAGMA table_info(session)"
LOAD: Final = """
SELECT chat, person, revision, shown, message_id, sealed, touched FROM session WHERE chat = :chat AND person = :person
"""
ROWS: Final = """
SELECT chat, person, revision, shown, message_id, sealed, touched FROM session
WHERE (chat, person) > (:chat, :person) ORDER BY chat, person LIMIT :limit
"""
NEWEST: Final = """
SELECT chat, person, revision, shown, message_id, sealed, touched FROM session ORDER BY touched DESC LIMIT :limit
"""
RESEAL: Final = """
UPDATE session SET sealed = ? WHERE chat = ? AND person = ? AND revision = ? AND sealed = ?
"""
BEGIN_ROW: Final = """
INSERT INTO session (chat, person, revision, shown, message_id, sealed, touched, due, blocked, remind_at)
VALUES (:chat, :person, :first, CASE WHEN :owes THEN :first - 1 ELSE :first END, NULL, :sealed, :now, :now + :lease, 0,
    :remind_at)
ON CONFLICT DO NOTHING RETURNING chat, person, revision, shown, message_id, sealed, touched
"""
REPLACE_ROW: Final = """
UPDATE session SET revision = revision + 1, sealed = :sealed, remind_at = :remind_at,
    touched = CASE WHEN :used THEN :now ELSE touched END, blocked = CASE WHEN :used THEN 0 ELSE blocked END,
    shown = CASE WHEN :owes OR shown < revision THEN shown ELSE revision + 1 END,
    due = CASE WHEN :owes THEN :now + :lease ELSE due END
WHERE chat = :chat AND person = :person AND revision = :expected
RETURNING chat, person, revision, shown, message_id, sealed, touched
"""
MARK_SHOWN: Final = """
UPDATE session SET shown = :revision, message_id = coalesce(:message_id, message_id)
WHERE chat = :chat AND person = :person AND shown <= :revision AND revision >= :revision
"""
# No lease is so long: it was given before the clock was put back.
CLAIM_OWED: Final = """
UPDATE session SET due = :now + :lease WHERE rowid IN (
    SELECT rowid FROM session WHERE shown < revision AND NOT blocked AND (due <= :now OR due > :now + 3 * :lease)
    ORDER BY due LIMIT :limit)
RETURNING chat, person, revision, shown, message_id, sealed, touched
"""
HAND_BACK: Final = """
UPDATE session SET due = 0 WHERE chat = :chat AND person = :person AND revision = :revision AND shown < revision
"""
CLAIM_DUE: Final = """
UPDATE session SET remind_at = :now + :lease WHERE rowid IN (
    SELECT rowid FROM session WHERE remind_at <= :now AND NOT blocked ORDER BY remind_at LIMIT :limit)
RETURNING chat, person, revision, shown, message_id, sealed, touched
"""
RESCHEDULE: Final = """
UPDATE session SET remind_at = :remind_at WHERE chat = :chat AND person = :person AND revision = :revision
"""
TOUCH: Final = "UPDATE session SET touched = :now, blocked = 0 WHERE chat = :chat AND person = :person"
BLOCK: Final = "UPDATE session SET blocked = 1 WHERE chat = :chat AND person = :person"
NUMBER_KEPT: Final = "SELECT count(*) FROM session"
# What staff try out has a person below 0, a group a chat below 0.
# SQLite would read every row for the second number and for OLDEST: seconds at a million people, while turns wait.
STANDING: Final = """
SELECT (SELECT count(*) FROM session WHERE chat > 0 AND person > 0), (SELECT count(*) FROM session
    INDEXED BY session_owed WHERE shown < revision AND NOT blocked AND chat > 0 AND person > 0)
"""
OLDEST: Final = """
SELECT chat, person, revision, shown, message_id, sealed, touched FROM session INDEXED BY session_owed
WHERE shown < revision AND NOT blocked AND chat > 0 AND person > 0 ORDER BY touched, chat, person LIMIT 1
"""
PAGES: Final = "PRAGMA page_count"
PAGE_SIZE: Final = "PRAGMA page_size"
NUMBER_OF_TABLES: Final = "SELECT count(*) FROM sqlite_master"
DELETE: Final = "DELETE FROM session WHERE chat = :chat AND person = :person"
# Telegram gives groups negative numbers; what a group has chosen is kept for as long as the bot is in it.
SWEEP: Final = """
DELETE FROM session
WHERE chat >= 0 AND touched < :before AND (remind_at IS NULL OR (blocked AND remind_at < :before))
RETURNING chat, person
"""
REDATE: Final = "UPDATE session SET touched = :now WHERE touched > :now + 86400"
SEEN: Final = "SELECT 1 FROM seen WHERE update_id = ?"
# The newest few stay whatever the clock says: one that is wrong must not let an update have its effect twice.
PRUNE: Final = """
DELETE FROM seen WHERE at < max(
    min(:oldest, coalesce((SELECT at FROM seen ORDER BY at DESC LIMIT 1 OFFSET :fewest), 0)),
    coalesce((SELECT at FROM seen ORDER BY at DESC LIMIT 1 OFFSET :number), 0))
"""
# Old pages linger in the write-ahead log until it is emptied, and (rarely) moved rows in the file until it is rebuilt.
EMPTY_LOG: Final = ("PRAGMA wal_checkpoint(TRUNCATE)",)
REBUILD: Final = ("VACUUM", *EMPTY_LOG)
