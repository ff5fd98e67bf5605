"""A kind of service described as data: forms, rules and the command line are built from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.domain.wording import N_

AccountId = NewType("AccountId", str)


class OptionKind(StrEnum):
    """How an option is asked for."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    REMOTE_CHOICE = "remote_choice"
    """Choices that only the service can list, such as its collections; free text until asked."""
    COMMAND = "command"
    STORAGE = "storage"
    """The name of a storage account."""
    SHARE = "share"
    """A part of a whole in per cent; those of all rows of a table make 100."""


@dataclass(frozen=True, slots=True)
class Option:
    """One setting of an account that is not secret."""

    name: str
    label: str
    hint: str = ""
    kind: OptionKind = OptionKind.TEXT
    choices: tuple[str, ...] = ()
    default: str = ""
    minimum: int | None = None
    maximum: int | None = None
    example: str = ""
    needs: str = ""
    """The option without which this one means nothing."""


class Convert(StrEnum):
    """What an account does with a track whose format its service refuses."""

    ASK = N_("ask")
    ALWAYS = N_("always")
    NEVER = N_("never")


CONVERT = Option(
    "convert",
    N_("Other formats"),
    N_(
        "Whether a file in a format that the service refuses goes there as a converted copy. The "
        "copy keeps bit depth and sample rate, and is removed afterwards."
    ),
    OptionKind.CHOICE,
    choices=tuple(Convert),
    default=Convert.ASK,
)
"""The option of every service that takes only some formats."""


@dataclass(frozen=True, slots=True)
class People:
    """A numbered table of people or companies that a service takes with a track.

    `Track.options` holds its cells as `provider.name.number.column`; see `domain.people`.
    """

    name: str
    """In the singular, such as `writer`."""
    label: str
    columns: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Secret:
    """One setting of an account that lives in the keyring."""

    name: str
    label: str
    hint: str = ""
    is_required: bool = True


@dataclass(frozen=True, slots=True)
class StepInfo:
    """One durable step of the flow, in the order of the service's own page."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class ProviderInfo:
    """Everything the rest of the program needs to know about a provider."""

    id: str
    name: str
    mark: str
    """Two letters for the coloured mark."""
    hue: str
    """The mark's colour as `#rrggbb`; white letters on it need 5.6:1."""
    summary: str
    formats: frozenset[AudioFormat] | None
    """The formats the service takes; None when it takes any audio."""
    address: str
    """The default address of the service."""
    asks_address: bool = False
    is_storage: bool = False
    """A place that only lends files to another service; never a destination of its own."""
    size_limit_bytes: int | None = None
    size_advice_bytes: int | None = None
    fields: tuple[str, ...] = ()
    """The metadata fields the service takes, by name of `Metadata`."""
    required_fields: tuple[str, ...] = ()
    takes_cover: bool = False
    reads_back: bool = False
    """Whether it can be asked afterwards what it has of an upload."""
    changes_fields: tuple[str, ...] = ()
    """The metadata fields that can be changed there without sending the music again."""
    changes_cover: bool = False
    """Whether the same goes for the cover."""
    takes_links: bool = False
    """Whether a track may be online already, without a file on this computer."""
    matches_names: bool = False
    """Whether it takes files of one name, without the extension, for one track."""
    joins_files: bool = False
    """Whether files of one track go together, as its formats; otherwise the best one goes."""
    options: tuple[Option, ...] = ()
    track_options: tuple[Option, ...] = ()
    """What may be said about one track alone; `Track.options` holds it as `provider.option`."""
    people: tuple[People, ...] = ()
    """Who wrote and who publishes a track, where the service wants each with a share."""
    secrets: tuple[Secret, ...] = ()
    steps: tuple[StepInfo, ...] = ()
    max_parallel: int = 3
    help_url: str = ""
    notice: str = ""
    """Something a person must know before adding an account, such as a retired service."""


@dataclass(frozen=True, slots=True)
class Account:
    """A named access to a provider; its secrets are in the keyring, never here."""

    id: AccountId
    name: str
    provider: str
    address: str
    options: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    is_practice: bool = False
    hue: str = ""
    """The colour of its mark as `#rrggbb`, where it is not that of its service."""

    def option(self, name: str) -> str:
        """The value of an option, or an empty text when it is not set."""
        return self.options.get(name, "")

    @property
    def convert(self) -> Convert:
        """What to do with formats that the service refuses."""
        chosen = self.option(CONVERT.name)
        return Convert(chosen) if chosen in set(Convert) else Convert.ASK


def marked_as(info: ProviderInfo, account: Account) -> ProviderInfo:
    """The kind of service with the colour that the person gave the account."""
    return replace(info, hue=account.hue) if account.hue else info


@dataclass(frozen=True, slots=True)
class AccountReport:
    """What a connection test found out; it changes nothing at the service."""

    who: str
    """Who or what answered, such as the account's or site's name."""
    facts: tuple[str, ...] = ()
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    """For options of kind `REMOTE_CHOICE`: label by value, by option name."""
