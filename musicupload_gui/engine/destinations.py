"""The front desk for accounts: choosing, saving, testing, removing, and what follows from it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from musicupload_gui.domain.errors import Problem, UploadError
from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.upload import IN_LINE, PENDING, RUNNING, State
from musicupload_gui.engine.accounts import Accounts
from musicupload_gui.engine.library import Library
from musicupload_gui.engine.news import AccountTested, DestinationsChanged, Listener, Noted
from musicupload_gui.engine.queue import Queue
from musicupload_gui.engine.tasks import Tasks
from musicupload_gui.settings.secret_store import Protection


class Destinations:
    """Where the next upload goes. Plain calls return at once; their outcome comes as news."""

    def __init__(
        self, accounts: Accounts, library: Library, queue: Queue, tasks: Tasks, tell: Listener
    ) -> None:
        self._accounts = accounts
        self._library = library
        self._queue = queue
        self._tasks = tasks
        self._tell = tell

    def announce(self) -> None:
        """Tell which accounts there are and which are chosen."""
        accounts = self._accounts
        held = frozenset(accounts.settings.config.held)
        self._tell(DestinationsChanged(accounts.all(), accounts.chosen, held))

    def choose(self, ids: Iterable[AccountId]) -> None:
        """Set the destinations of the next upload."""
        self._accounts.choose(ids)
        self.announce()
        self._library.examine_again()

    def save(self, account: Account, secrets: Mapping[str, str]) -> None:
        """Add or change an account in the background."""
        self._tasks.start(self._save(account, secrets), name="save account")

    def try_out(self, account: Account, secrets: Mapping[str, str]) -> None:
        """Test an account, saved or not, in the background; tells `AccountTested`."""
        self._tasks.start(self._try_out(account, secrets), name="test account")

    def set_option(self, ids: Iterable[AccountId], name: str, value: str) -> None:
        """Set one option of accounts in the background; what waits for them stays as it is."""
        self._tasks.start(self._set_option(tuple(ids), name, value), name="set option")

    def hold(self, account_id: AccountId, *, is_held: bool) -> None:
        """Put an account on hold: what is being sent goes on to its end, the rest waits.

        Kept over restarts; taken off it again, what waited goes on.
        """
        if not is_held:
            self._queue.release(account_id)
        else:
            self._accounts.rules.hold(account_id, is_held=True)
            self._queue.lanes.of(account_id).is_held = True
            mine = [u for u in self._queue.ledger.all() if u.account_id == account_id]
            self._queue.park([u for u in mine if u.state in IN_LINE], State.HELD)
        self.announce()

    def arrange(self, ids: Sequence[AccountId]) -> None:
        """Put the accounts in this order."""
        self._accounts.rules.arrange(ids)
        self.announce()

    def drop(self, account_id: AccountId) -> None:
        """Forget an account and its keys in the background."""
        self._tasks.start(self.remove(account_id), name="remove account")

    async def put(self, account: Account, secrets: Mapping[str, str]) -> None:
        """Add or change an account, choose a new one, let what waited for it go on.

        Raises `BadSecret` when a secret cannot be a key.
        """
        is_new = self._accounts.get(account.id) is None
        await self._accounts.put(account, secrets)
        self.choose(self._accounts.chosen | {account.id} if is_new else self._accounts.chosen)
        if not self._accounts.rules.is_held(account.id):
            self._queue.release(account.id)

    async def remove(self, account_id: AccountId) -> None:
        """Forget an account and its keys; what was in line for it is cancelled."""
        account = self._accounts.get(account_id)
        if account is None:
            return
        mine = [u for u in self._queue.ledger.all() if u.account_id == account_id]
        self._queue.cancel([u.id for u in mine if u.state in RUNNING | PENDING])
        await self._accounts.remove(account_id)
        self.choose(self._accounts.chosen)
        self._tell(Noted("account_removed", 1, subject=account.name))

    async def _set_option(self, ids: Iterable[AccountId], name: str, value: str) -> None:
        for account in (self._accounts.get(account_id) for account_id in ids):
            if account is not None:
                options = {**account.options, name: value}
                await self._accounts.put(replace(account, options=options), {})
        self.announce()
        self._library.examine_again()

    async def _save(self, account: Account, secrets: Mapping[str, str]) -> None:
        is_new = self._accounts.get(account.id) is None
        await self.put(account, secrets)
        if self._accounts.secrets.protection is Protection.MEMORY_ONLY and not account.is_practice:
            self._tell(Noted("key_in_memory", 1, subject=account.name))
        elif is_new:
            self._tell(Noted("account_added", 1, subject=account.name))

    async def _try_out(self, account: Account, secrets: Mapping[str, str]) -> None:
        problem: Problem | None = None
        report = None
        try:
            report = await self._accounts.test(account, secrets)
        except UploadError as error:
            problem = error.problem(time.time())
        self._tell(AccountTested(account.id, report, problem))
