"""What the store says to SQLite about memos, tallies and mailings."""

from typing import Final

SCHEMA: Final = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS memo (
    kind TEXT NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (kind, name));
CREATE TABLE IF NOT EXISTS tally (
    week TEXT NOT NULL, subject TEXT NOT NULL, what TEXT NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY (week, subject, what));
CREATE TABLE IF NOT EXISTS mail (
    mailing TEXT NOT NULL, chat INTEGER NOT NULL, person INTEGER NOT NULL, outcome TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (mailing, chat, person));
CREATE INDEX IF NOT EXISTS mail_outcome ON mail (mailing, outcome);
CREATE INDEX IF NOT EXISTS mail_person ON mail (chat, person);
COMMIT;
"""
PUT_MEMO: Final = """
INSERT INTO memo (kind, name, at, sealed) VALUES (:kind, :name, :at, :sealed)
ON CONFLICT (kind, name) DO UPDATE SET at = excluded.at, sealed = excluded.sealed
"""
ADD_MEMO: Final = """
INSERT INTO memo (kind, name, at, sealed) VALUES (:kind, :name, :at, :sealed) ON CONFLICT DO NOTHING
"""
SWAP_MEMO: Final = """
UPDATE memo SET at = :at, sealed = :sealed WHERE kind = :kind AND name = :name AND sealed = :expected
"""
GET_MEMO: Final = "SELECT kind, name, at, sealed FROM memo WHERE kind = :kind AND name = :name"
LIST_MEMOS: Final = """
SELECT kind, name, at, sealed FROM memo WHERE kind = :kind AND at >= :since AND name > :after
ORDER BY name LIMIT :limit
"""
PAGE_OF_MEMOS: Final = """
SELECT kind, name, at, sealed FROM memo WHERE (kind, name) > (:kind, :name) ORDER BY kind, name LIMIT :limit
"""
REMOVE_MEMO: Final = "DELETE FROM memo WHERE kind = :kind AND name = :name"
REMOVE_OLD_MEMOS: Final = "DELETE FROM memo WHERE kind = :kind AND at < :before"
ADD_TALLY: Final = """
INSERT INTO tally (week, subject, what, number) VALUES (:week, :subject, :what, :number)
ON CONFLICT (week, subject, what) DO UPDATE SET number = number + excluded.number
"""
TALLIES_SINCE: Final = """
SELECT week, subject, what, number FROM tally WHERE week >= :week ORDER BY week, subject, what
"""
ENLIST: Final = """
INSERT INTO mail (mailing, chat, person, outcome, at) VALUES (:mailing, :chat, :person, 'waiting', 0)
ON CONFLICT DO NOTHING
"""
CLAIM_MAIL: Final = """
UPDATE mail SET outcome = 'sending', at = :now WHERE rowid IN (
    SELECT rowid FROM mail WHERE mailing = :mailing AND outcome = 'waiting' LIMIT :limit)
RETURNING chat, person
"""
SETTLE_MAIL: Final = """
UPDATE mail SET outcome = :outcome WHERE mailing = :mailing AND chat = :chat AND person = :person
"""
GIVE_UP_MAIL: Final = """
UPDATE mail SET outcome = 'uncertain' WHERE mailing = :mailing AND outcome = 'sending' AND at < :before
"""
COUNT_MAIL: Final = "SELECT outcome, count(*) FROM mail WHERE mailing = :mailing GROUP BY outcome"
DROP_MAIL: Final = "DELETE FROM mail WHERE mailing = :mailing"
FORGET_MAIL: Final = "DELETE FROM mail WHERE chat = :chat AND person = :person"
