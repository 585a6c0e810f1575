"""Every setting, checked before anything starts; a fault names the setting and what to do, in one line."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from bot import setting_values as read
from bot.setting_values import written


class BadSettings(ValueError):
    """Raised when the bot cannot start with these settings; ``lines`` has one for each fault, with the remedy."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


class Settings(BaseSettings):
    """What the operator decides; a description here is the setting's comment in ``.env.example``."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True, env_ignore_empty=True, env_file_encoding="utf-8")

    telegram_bot_token: Annotated[SecretStr | None, written(read.token)] = Field(
        None, description="The token from @BotFather; empty runs the local sandbox"
    )
    telegram_api_url: Annotated[str, written(read.api_address)] = Field(
        "https://api.telegram.org", repr=False, description="Where Telegram's Bot API answers"
    )
    database_url: Annotated[str, written(read.database)] = Field(
        "sqlite:///var/bot.db",
        repr=False,  # it may hold a password
        description="sqlite:///relative.db, sqlite:////absolute.db or postgresql://...",
    )
    data_keys: Annotated[tuple[SecretStr, ...], NoDecode, written(read.keys)] = Field(
        (),
        description="Keys that seal what people state, newest first, commas between; python -m bot keygen",
    )
    webhook_url: Annotated[str, written(read.webhook_address)] = Field(
        "", repr=False, description="Public https address that Telegram posts to; empty for long polling"
    )
    webhook_listen: Annotated[str, written(read.listening_place)] = Field(
        "127.0.0.1:8443", description="Address and port that the webhook, /healthz and /metrics listen on"
    )
    webhook_secret: Annotated[SecretStr | None, written(read.webhook_secret)] = Field(
        None,
        description="Required with WEBHOOK_URL: 1 to 256 of A-Z a-z 0-9 _ -, sent by Telegram with each update",
    )
    staff_ids: Annotated[frozenset[int], NoDecode, written(read.user_ids)] = Field(
        frozenset(), description="Telegram user ids, commas between, that may use /staff"
    )
    retention_days: Annotated[int, written(read.whole(1, 3650, "whole days"))] = Field(
        30, description="Days after which an untouched conversation is deleted"
    )
    default_locale: Annotated[Literal["nb", "en"], written(read.one_of("nb", "en"))] = Field(
        "nb", description="Language of people whose phone names none: nb or en"
    )
    read_letters: Annotated[bool, written(read.yes_or_no)] = Field(
        True,
        description="Whether photos and PDFs of letters are read, on this machine: yes or no; takes up to 750 MB",
    )
    sandbox_port: Annotated[int, written(read.whole(1, 65535, "a port"))] = Field(
        8080, description="Port of the sandbox page on 127.0.0.1"
    )
    log_level: Annotated[
        Literal["DEBUG", "INFO", "WARNING", "ERROR"], written(read.one_of("DEBUG", "INFO", "WARNING", "ERROR"))
    ] = Field("INFO", description="DEBUG, INFO, WARNING or ERROR")
    log_format: Annotated[Literal["text", "json"], written(read.one_of("text", "json"))] = Field(
        "text", description="text or json"
    )

    @field_validator("data_keys")
    @classmethod
    def _needed_with_a_token(cls, given: tuple[SecretStr, ...], info: ValidationInfo) -> tuple[SecretStr, ...]:
        if not given and info.data.get("telegram_bot_token"):
            raise ValueError("needed with TELEGRAM_BOT_TOKEN; make one with: python -m bot keygen")
        return given

    @field_validator("webhook_secret")
    @classmethod
    def _needed_with_an_address(cls, given: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if given is None and info.data.get("webhook_url"):
            raise ValueError("needed with WEBHOOK_URL; set 1 to 256 characters of A-Z, a-z, 0-9, _ and -")
        return given

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the signature is pydantic-settings'
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read what was handed over, then the file; the environment itself is only read by ``python -m bot``."""
        return init_settings, dotenv_settings

    @property
    def listen(self) -> tuple[str, int]:
        """Return the host and the port of ``webhook_listen``."""
        host, _, port = self.webhook_listen.rpartition(":")
        return host.strip("[]"), int(port)


def settings_from(env: Mapping[str, str], file: Path | None = None) -> Settings:
    """Return the settings in these variables, or where unset in this ``.env`` file; raise BadSettings for faults."""
    given = {name: env[name.upper()].strip() for name in Settings.model_fields if env.get(name.upper(), "").strip()}
    try:
        return Settings(_env_file=file, **given)  # type: ignore[arg-type] # texts, which the fields' readers turn into values
    except ValidationError as error:
        raise BadSettings(tuple(_line(str(fault["loc"][0]), fault["msg"]) for fault in error.errors())) from None


def _line(field: str, message: str) -> str:
    return f"{field.upper()}: {message.removeprefix('Value error, ')}"
