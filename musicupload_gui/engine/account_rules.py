"""What the person has decided about accounts: holds, their order, uploads at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.settings.config import Settings


class AccountRules:
    """Kept in the settings; a change is on disk before it counts. Raises `OSError`."""

    def __init__(self, settings: Settings, taken: Callable[[AccountId], int]) -> None:
        self._settings = settings
        self._taken = taken

    def max_parallel(self, account_id: AccountId) -> int:
        """How many of the account's uploads run at once: as its service takes, or fewer."""
        taken = self._taken(account_id)
        return min(taken, max(1, self._settings.config.parallel.get(account_id, taken)))

    def hold(self, account_id: AccountId, *, is_held: bool) -> None:
        """Remember that the person has put the account on hold, or has not."""
        held = self._settings.config.held
        if (account_id in held) is not is_held:
            others = tuple(i for i in held if i != account_id)
            self._settings.change(held=(*others, account_id) if is_held else others)

    def is_held(self, account_id: AccountId) -> bool:
        """Whether the person has put the account on hold."""
        return account_id in self._settings.config.held

    def arrange(self, ids: Sequence[AccountId]) -> None:
        """Put the accounts in this order; those that are not named come last."""
        place = {account_id: at for at, account_id in enumerate(ids)}
        accounts = self._settings.config.accounts
        ordered = sorted(accounts, key=lambda account: place.get(account.id, len(place)))
        self._settings.change(accounts=tuple(ordered))
