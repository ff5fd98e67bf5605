"""The accounts there are, which are chosen, and how each reaches its service."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

import msgspec

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.provider import Account, AccountId, AccountReport, ProviderInfo
from musicupload_gui.domain.rules import Finding, check, is_blocked
from musicupload_gui.domain.track import Track
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.providers.base import Doors, Entry, Provider
from musicupload_gui.settings.config import Config, ConfigFile
from musicupload_gui.settings.secrets import SecretStore

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Only a name here: the HTTP library is loaded by whoever builds the house.
    from musicupload_gui.providers.http import Http


class Accounts:
    """Accounts with their settings; secrets pass through here and are never kept."""

    def __init__(
        self,
        file: ConfigFile,
        config: Config,
        secrets: SecretStore,
        entries: Iterable[Entry],
        http: Http,
    ) -> None:
        self._file = file
        self._config = config
        self._secrets = secrets
        self._entries = {entry.info.id: entry for entry in entries}
        self._http = http
        self._providers: dict[AccountId, Provider] = {}

    @property
    def secrets(self) -> SecretStore:
        """Where keys live, and how well they are protected there."""
        return self._secrets

    def providers(self) -> tuple[ProviderInfo, ...]:
        """Every kind of service there is, as data."""
        return tuple(entry.info for entry in self._entries.values())

    def all(self) -> tuple[Account, ...]:
        """The accounts, in the order in which they were added."""
        return self._config.accounts

    def get(self, account_id: AccountId) -> Account | None:
        """One account, or None when it was removed."""
        return next((a for a in self._config.accounts if a.id == account_id), None)

    def named(self, name: str) -> Account | None:
        """The account that a person calls `name`, without regard to case."""
        wanted = name.casefold()
        return next((a for a in self._config.accounts if a.name.casefold() == wanted), None)

    @property
    def chosen(self) -> frozenset[AccountId]:
        """The destinations of the next upload."""
        return frozenset(self._config.chosen) & {a.id for a in self._config.accounts}

    def choose(self, ids: Iterable[AccountId]) -> None:
        """Set the destinations of the next upload."""
        self._save(msgspec.structs.replace(self._config, chosen=tuple(ids)))

    async def put(self, account: Account, secrets: Mapping[str, str]) -> None:
        """Add an account or change it; only the given secrets are written.

        Raises `ValueError` when a secret cannot be a key.
        """
        for name, value in secrets.items():
            await self._secrets.set(account.id, name, value)
        others = [a for a in self._config.accounts if a.id != account.id]
        at = next((i for i, a in enumerate(self._config.accounts) if a.id == account.id), None)
        others.insert(len(others) if at is None else at, account)
        self._providers.pop(account.id, None)
        self._save(msgspec.structs.replace(self._config, accounts=tuple(others)))

    async def remove(self, account_id: AccountId) -> None:
        """Forget an account and its keys."""
        account = self.get(account_id)
        if account is None:
            return
        names = [secret.name for secret in self.info(account.provider).secrets]
        await self._secrets.delete(account_id, names)
        self._providers.pop(account_id, None)
        kept = tuple(a for a in self._config.accounts if a.id != account_id)
        self._save(msgspec.structs.replace(self._config, accounts=kept))

    async def test(self, account: Account, secrets: Mapping[str, str]) -> AccountReport:
        """Try an account that may not be saved yet; raises `UploadError`."""
        doors = Doors(partial(self._secret, account.id, secrets), self._http)
        return await self._entries[account.provider].connect(account, doors).check()

    def info(self, provider: str) -> ProviderInfo:
        """A provider as data; `KeyError` when there is none of that id."""
        return self._entries[provider].info

    def provider(self, account_id: AccountId) -> Provider:
        """The account's provider; raises `UploadError` when the account is gone or cannot work."""
        if account_id not in self._providers:
            account = self.get(account_id)
            if account is None or account.provider not in self._entries:
                raise UploadError(ErrorKind.SETUP, code="no_account")
            doors = Doors(partial(self._secret, account_id, {}), self._http)
            self._providers[account_id] = self._entries[account.provider].connect(account, doors)
        return self._providers[account_id]

    def max_parallel(self, account_id: AccountId) -> int:
        """How many uploads the account's provider takes at once; 1 for an account that is gone."""
        account = self.get(account_id)
        if account is None or account.provider not in self._entries:
            return 1
        return self.info(account.provider).max_parallel

    def examine(self, track: Track) -> tuple[Finding, ...]:
        """What stands in the way of the track at the chosen destinations."""
        kinds = {a.provider for a in self._config.accounts if a.id in self.chosen}
        found = (check(track, entry.info) for i, entry in self._entries.items() if i in kinds)
        return tuple(finding for findings in found for finding in findings)

    def is_blocked(self, item: TrackItem, account: Account) -> bool:
        """Whether something stands in the way of the track at this account."""
        if account.id in self.chosen:
            findings = tuple(f for f in item.findings if f.provider == account.provider)
        else:
            findings = check(item.track, self.info(account.provider))
        return is_blocked(findings)

    async def _secret(self, account_id: AccountId, unsaved: Mapping[str, str], name: str) -> str:
        value = unsaved.get(name) or await self._secrets.get(account_id, name)
        if not value:
            raise UploadError(ErrorKind.NO_SECRET, code=name)
        return value

    def _save(self, config: Config) -> None:
        self._file.save(config)
        self._config = config
