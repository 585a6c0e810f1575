"""Settings: each fault is named with what to do, in one line, before anything starts."""

import re
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import BadSettings, Settings, settings_from
from bot.store.sealing import new_key

EXAMPLE = Path(__file__).parents[2] / ".env.example"
TOKEN = {"TELEGRAM_BOT_TOKEN": "123456:ABC-def_1", "DATA_KEYS": new_key()}


def faults(**env: str) -> tuple[str, ...]:
    with pytest.raises(BadSettings) as refused:
        settings_from(env)
    return refused.value.lines


def test_nothing_set_gives_the_defaults() -> None:
    settings = settings_from({})
    assert settings.telegram_bot_token is None
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database_url.startswith("sqlite:///var/")
    assert settings.listen == ("127.0.0.1", 8443)
    assert (settings.retention_days, settings.default_locale, settings.sandbox_port) == (30, "nb", 8080)


def test_an_empty_setting_is_one_that_is_not_set() -> None:
    assert settings_from({"TELEGRAM_BOT_TOKEN": "", "RETENTION_DAYS": " ", "DATA_KEYS": ""}) == settings_from({})


def test_everything_can_be_set() -> None:
    newer, older = new_key(), new_key()
    settings = settings_from(
        {
            "TELEGRAM_BOT_TOKEN": "1:a",
            "TELEGRAM_API_URL": "http://127.0.0.1:8081/",
            "DATABASE_URL": "postgresql://bot@db/bot",
            "DATA_KEYS": f"{newer}, {older}",
            "WEBHOOK_URL": "https://bot.example.org/telegram",
            "WEBHOOK_LISTEN": "[::1]:9000",
            "WEBHOOK_SECRET": "A-z_09",
            "STAFF_IDS": "12, 345",
            "RETENTION_DAYS": "7",
            "DEFAULT_LOCALE": "EN",
            "READ_LETTERS": "No",
            "SANDBOX_PORT": "9001",
            "LOG_LEVEL": "debug",
            "LOG_FORMAT": "json",
        }
    )
    assert settings.telegram_api_url == "http://127.0.0.1:8081"
    assert settings.data_keys == (SecretStr(newer), SecretStr(older))
    assert settings.listen == ("::1", 9000)
    assert settings.staff_ids == {12, 345}
    assert not settings.read_letters
    assert (settings.retention_days, settings.default_locale) == (7, "en")
    assert (settings.log_level, settings.log_format) == ("DEBUG", "json")


def test_keys_are_needed_with_a_token_only() -> None:
    (line,) = faults(TELEGRAM_BOT_TOKEN="1:a")
    assert line.startswith("DATA_KEYS: ")
    assert "python -m bot keygen" in line


def test_a_secret_is_needed_with_a_webhook_only() -> None:
    (line,) = faults(WEBHOOK_URL="https://bot.example.org/hook", **TOKEN)
    assert line.startswith("WEBHOOK_SECRET: ")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BOT_TOKEN", "no-token"),
        ("TELEGRAM_BOT_TOKEN", "1:a b"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("READ_LETTERS", "perhaps"),
        ("TELEGRAM_API_URL", "ftp://api.telegram.org"),
        ("TELEGRAM_API_URL", "https://host:port"),
        ("DATABASE_URL", "mysql://bot@db/bot"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATA_KEYS", "secret"),
        pytest.param("DATA_KEYS", f"{new_key()},{new_key()[:-2]}", id="DATA_KEYS-the second is cut"),
        ("WEBHOOK_URL", "bot.example.org"),
        ("WEBHOOK_URL", "http://bot.example.org/hook"),
        ("WEBHOOK_URL", "https://bot.example.org/healthz"),
        ("WEBHOOK_LISTEN", "8443"),
        ("WEBHOOK_LISTEN", "127.0.0.1:99999"),
        ("WEBHOOK_SECRET", "with space"),
        ("WEBHOOK_SECRET", "a" * 257),
        ("WEBHOOK_SECRET", "hemmelighøt"),
        ("STAFF_IDS", "12,anna"),
        ("RETENTION_DAYS", "0"),
        ("RETENTION_DAYS", "a month"),
        ("DEFAULT_LOCALE", "de"),
        ("SANDBOX_PORT", "65536"),
        ("LOG_LEVEL", "LOUD"),
        ("LOG_FORMAT", "xml"),
    ],
)
def test_a_malformed_setting_is_named_with_what_is_expected(name: str, value: str) -> None:
    (line,) = faults(**{name: value})
    assert re.fullmatch(rf"{name}: (expected|number \d is not a key).+", line)
    assert "\n" not in line


@pytest.mark.parametrize("name", ["TELEGRAM_BOT_TOKEN", "DATA_KEYS", "WEBHOOK_SECRET"])
def test_a_secret_that_is_malformed_is_not_repeated(name: str) -> None:
    assert "hush hush" not in "".join(faults(**{name: "hush hush"}))


def test_all_faults_are_told_at_once() -> None:
    assert len(faults(TELEGRAM_BOT_TOKEN="1:a", SANDBOX_PORT="no", LOG_FORMAT="no")) == 3


def test_secrets_do_not_show_when_settings_are_printed() -> None:
    settings = settings_from({**TOKEN, "WEBHOOK_SECRET": "hush"})
    for secret in (*TOKEN.values(), "hush"):
        assert secret not in repr(settings)


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("# a comment\nRETENTION_DAYS=5\nSTAFF_IDS=1,2\nDATA_KEYS=\nUNKNOWN=1\n", encoding="utf-8")
    settings = settings_from({"RETENTION_DAYS": "6"}, file)
    assert (settings.retention_days, settings.staff_ids) == (6, frozenset({1, 2}))


def test_a_fault_in_the_file_is_named_too(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("RETENTION_DAYS=soon\n", encoding="utf-8")
    with pytest.raises(BadSettings, match=r"^RETENTION_DAYS: "):
        settings_from({}, file)


def test_the_example_lists_each_setting_with_its_default_and_a_comment() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    listed = {line.partition("=")[0]: line.partition("=")[2] for line in lines if line and not line.startswith("#")}
    assert list(listed) == [name.upper() for name in Settings.model_fields]
    assert settings_from(listed) == settings_from({})
    for name, field in Settings.model_fields.items():
        assert f"# {field.description}" == lines[lines.index(f"{name.upper()}={listed[name.upper()]}") - 1]
        assert listed[name.upper()] or field.default in (None, "", (), frozenset())
