"""What the store says to PostgreSQL about memos, tallies and mailings; each is one statement."""

from typing import Final

# Names are compared byte by byte, as in SQLite: the order must not follow the language the server was set up in.
SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS memo (
    kind TEXT COLLATE "C" NOT NULL, name TEXT COLLATE "C" NOT NULL, at BIGINT NOT NULL, sealed BYTEA NOT NULL,
    PRIMARY KEY (kind, name));
CREATE TABLE IF NOT EXISTS tally (
    week TEXT COLLATE "C" NOT NULL, subject TEXT COLLATE "C" NOT NULL, what TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL, PRIMARY KEY (week, subject, what));
CREATE TABLE IF NOT EXISTS mail (
    mailing TEXT COLLATE "C" NOT NULL, chat BIGINT NOT NULL, person BIGINT NOT NULL, outcome TEXT NOT NULL,
    at BIGINT NOT NULL, PRIMARY KEY (mailing, chat, person));
CREATE INDEX IF NOT EXISTS mail_outcome ON mail (mailing, outcome);
CREATE INDEX IF NOT EXISTS mail_person ON mail (chat, person);
"""
PUT_MEMO: Final = """
INSERT INTO memo (kind, name, at, sealed) VALUES (%(kind)s, %(name)s, %(at)s, %(sealed)s)
ON CONFLICT (kind, name) DO UPDATE SET at = excluded.at, sealed = excluded.sealed
"""
ADD_MEMO: Final = """
INSERT INTO memo (kind, name, at, sealed) VALUES (%(kind)s, %(name)s, %(at)s, %(sealed)s) ON CONFLICT DO NOTHING
"""
SWAP_MEMO: Final = """
UPDATE memo SET at = %(at)s, sealed = %(sealed)s
WHERE kind = %(kind)s AND name = %(name)s AND sealed = %(expected)s
"""
GET_MEMO: Final = "SELECT kind, name, at, sealed FROM memo WHERE kind = %(kind)s AND name = %(name)s"
LIST_MEMOS: Final = """
SELECT kind, name, at, sealed FROM memo WHERE kind = %(kind)s AND at >= %(since)s AND name > %(after)s
ORDER BY name LIMIT %(limit)s
"""
PAGE_OF_MEMOS: Final = """
SELECT kind, name, at, sealed FROM memo WHERE (kind, name) > (%(kind)s, %(name)s) ORDER BY kind, name LIMIT %(limit)s
"""
REMOVE_MEMO: Final = "DELETE FROM memo WHERE kind = %(kind)s AND name = %(name)s"
REMOVE_OLD_MEMOS: Final = "DELETE FROM memo WHERE kind = %(kind)s AND at < %(before)s"
# In one order, or two replicas that count at the same time would each wait for a row that the other one holds.
ADD_TALLIES: Final = """
INSERT INTO tally (week, subject, what, number)
SELECT %(week)s, subject, what, number
FROM unnest(%(subjects)s::text[], %(whats)s::text[], %(numbers)s::bigint[]) AS added (subject, what, number)
ORDER BY subject COLLATE "C", what COLLATE "C"
ON CONFLICT (week, subject, what) DO UPDATE SET number = tally.number + excluded.number
"""
TALLIES_SINCE: Final = """
SELECT week, subject, what, number FROM tally WHERE week >= %(week)s ORDER BY week, subject, what
"""
ENLIST: Final = """
INSERT INTO mail (mailing, chat, person, outcome, at)
SELECT DISTINCT %(mailing)s, chat, person, 'waiting', 0
FROM unnest(%(chats)s::bigint[], %(people)s::bigint[]) AS enlisted (chat, person)
ORDER BY chat, person ON CONFLICT DO NOTHING
"""
CLAIM_MAIL: Final = """
WITH claimed AS MATERIALIZED (
    SELECT chat, person FROM mail WHERE mailing = %(mailing)s AND outcome = 'waiting'
    ORDER BY chat, person LIMIT %(limit)s FOR UPDATE SKIP LOCKED)
UPDATE mail SET outcome = 'sending', at = %(now)s FROM claimed
WHERE mailing = %(mailing)s AND mail.chat = claimed.chat AND mail.person = claimed.person
RETURNING mail.chat, mail.person
"""
SETTLE_MAIL: Final = """
UPDATE mail SET outcome = %(outcome)s WHERE mailing = %(mailing)s AND chat = %(chat)s AND person = %(person)s
"""
GIVE_UP_MAIL: Final = """
WITH lost AS MATERIALIZED (
    SELECT chat, person FROM mail WHERE mailing = %(mailing)s AND outcome = 'sending' AND at < %(before)s
    ORDER BY chat, person FOR UPDATE SKIP LOCKED)
UPDATE mail SET outcome = 'uncertain' FROM lost
WHERE mailing = %(mailing)s AND mail.chat = lost.chat AND mail.person = lost.person
"""
COUNT_MAIL: Final = "SELECT outcome, count(*) FROM mail WHERE mailing = %(mailing)s GROUP BY outcome"
DROP_MAIL: Final = "DELETE FROM mail WHERE mailing = %(mailing)s"
