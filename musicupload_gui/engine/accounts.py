"""The accounts there are, which are chosen, and how each reaches its service."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.provider import Account, AccountId, AccountReport, ProviderInfo
from musicupload_gui.domain.rules import Goal
from musicupload_gui.engine.account_rules import AccountRules
from musicupload_gui.providers.base import Doors, Entry, Provider, Storage, StorageEntry
from musicupload_gui.settings.config import Settings
from musicupload_gui.settings.secret_store import SecretStore

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Only a name here: the HTTP library is loaded by whoever builds the house.
    from musicupload_gui.providers.http import Http


@dataclass(frozen=True, slots=True)
class Kinds:
    """What accounts there can be: the registry's two lists."""

    providers: Sequence[Entry]
    storages: Sequence[StorageEntry]


class Accounts:
    """Accounts with their settings; secrets pass through here and are never kept."""

    def __init__(
        self,
        settings: Settings,
        secrets: SecretStore,
        kinds: Kinds,
        http: Http,
    ) -> None:
        self.settings = settings
        self._secrets = secrets
        self._entries = {entry.info.id: entry for entry in kinds.providers}
        self._storages = {entry.info.id: entry for entry in kinds.storages}
        self.http = http
        self._providers: dict[AccountId, Provider] = {}
        self.rules = AccountRules(settings, self._taken_at_once)

    @property
    def secrets(self) -> SecretStore:
        """Where keys live, and how well they are protected there."""
        return self._secrets

    def providers(self) -> tuple[ProviderInfo, ...]:
        """Every kind of service and storage there is, as data."""
        return tuple(e.info for e in (*self._entries.values(), *self._storages.values()))

    def all(self) -> tuple[Account, ...]:
        """The accounts, in the order in which they were added."""
        return self.settings.config.accounts

    def get(self, account_id: AccountId) -> Account | None:
        """One account, or None when it was removed."""
        return next((a for a in self.settings.config.accounts if a.id == account_id), None)

    def named(self, name: str) -> Account | None:
        """The account that a person calls `name`, without regard to case."""
        wanted = name.casefold()
        return next((a for a in self.settings.config.accounts if a.name.casefold() == wanted), None)

    @property
    def chosen(self) -> frozenset[AccountId]:
        """The destinations of the next upload."""
        services = {a.id for a in self.settings.config.accounts if a.provider in self._entries}
        return frozenset(self.settings.config.chosen) & services

    def choose(self, ids: Iterable[AccountId]) -> None:
        """Set the destinations of the next upload."""
        self.settings.change(chosen=tuple(ids))

    async def put(self, account: Account, secrets: Mapping[str, str]) -> None:
        """Add an account or change it; only the given secrets are written.

        Raises `ValueError` when a secret cannot be a key.
        """
        for name, value in secrets.items():
            await self._secrets.set(account.id, name, value)
        others = [a for a in self.settings.config.accounts if a.id != account.id]
        at = next(
            (i for i, a in enumerate(self.settings.config.accounts) if a.id == account.id), None
        )
        others.insert(len(others) if at is None else at, account)
        self._providers.pop(account.id, None)
        self.settings.change(accounts=tuple(others))

    async def remove(self, account_id: AccountId) -> None:
        """Forget an account and its keys."""
        account = self.get(account_id)
        if account is None:
            return
        names = [secret.name for secret in self.info(account.provider).secrets]
        await self._secrets.delete(account_id, names)
        self.rules.hold(account_id, is_held=False)
        self._providers.pop(account_id, None)
        kept = tuple(a for a in self.settings.config.accounts if a.id != account_id)
        self.settings.change(accounts=kept)

    async def test(self, account: Account, secrets: Mapping[str, str]) -> AccountReport:
        """Try an account that may not be saved yet; raises `UploadError`."""
        entry = self._entries.get(account.provider) or self._storages[account.provider]
        return await entry.connect(account, self._doors(account.id, secrets)).check()

    def info(self, provider: str) -> ProviderInfo:
        """A provider as data; `KeyError` when there is none of that id."""
        return (self._entries.get(provider) or self._storages[provider]).info

    def provider(self, account_id: AccountId) -> Provider:
        """The account's provider; raises `UploadError` when the account is gone or cannot work."""
        if account_id not in self._providers:
            account = self.get(account_id)
            if account is None or account.provider not in self._entries:
                raise UploadError(ErrorKind.SETUP, code="no_account")
            connect = self._entries[account.provider].connect
            self._providers[account_id] = connect(account, self._doors(account_id, {}))
        return self._providers[account_id]

    def kind(self, account_id: AccountId) -> ProviderInfo:
        """The account's kind of service; `KeyError` when the account is gone."""
        account = self.get(account_id)
        if account is None:
            raise KeyError(account_id)
        return self.info(account.provider)

    def _taken_at_once(self, account_id: AccountId) -> int:
        """How many uploads the account's service takes at once; 1 for an account that is gone."""
        account = self.get(account_id)
        return self.info(account.provider).max_parallel if account else 1

    def goals(self) -> tuple[Goal, ...]:
        """The kinds of service that the next upload goes to, each as its first account has it."""
        chosen = self.chosen
        kinds = {a.provider: a.convert for a in reversed(self.all()) if a.id in chosen}
        infos = (entry.info for entry in self._entries.values())
        return tuple(Goal(info, kinds[info.id]) for info in infos if info.id in kinds)

    def _doors(self, account_id: AccountId, unsaved: Mapping[str, str]) -> Doors:
        return Doors(partial(self._secret, account_id, unsaved), self.http, self._lend)

    def _lend(self, name: str) -> Storage:
        """The storage account of a name."""
        account = self.named(name)
        if account is None or account.provider not in self._storages:
            raise UploadError(ErrorKind.SETUP, f"no storage is called {name or '(none)'}",
                              code="storage")  # fmt: skip
        return self._storages[account.provider].connect(account, self._doors(account.id, {}))

    async def _secret(self, account_id: AccountId, unsaved: Mapping[str, str], name: str) -> str:
        value = unsaved.get(name) or await self._secrets.get(account_id, name)
        if not value:
            raise UploadError(ErrorKind.NO_SECRET, code=name)
        return value
