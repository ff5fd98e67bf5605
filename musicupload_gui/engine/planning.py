"""What pressing Upload would do, for all tracks and all chosen accounts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType

from musicupload_gui.domain.preflight import Checked, Preflight, look_over
from musicupload_gui.domain.provider import Account, AccountId, Convert
from musicupload_gui.domain.rules import Finding, FindingKind, check, is_blocked
from musicupload_gui.domain.track import AudioFile, TrackId
from musicupload_gui.domain.upload import State, Upload, UploadId
from musicupload_gui.engine.accounts import Accounts
from musicupload_gui.engine.news import TrackItem

Pair = tuple[TrackId, AccountId]
WasSent = Callable[[AccountId, AudioFile], bool]
_AGAIN = frozenset({State.FAILED, State.CANCELLED})
_NO_UPLOADS: Mapping[AccountId, Upload] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Plan:
    """New uploads, earlier ones that are tried again, and those that a person has to allow first.

    `convertible` and `repeats` are not in `fresh`: the first need a converted copy and their
    accounts ask; the second are at their accounts already. A pair may be in both.
    """

    fresh: tuple[Pair, ...]
    again: tuple[UploadId, ...]
    convertible: tuple[Pair, ...] = ()
    repeats: tuple[Pair, ...] = ()

    def allowed(self, *, with_copies: bool, with_repeats: bool) -> tuple[Pair, ...]:
        """The new uploads that may go, given what the person said."""
        refused = {*(() if with_copies else self.convertible)}
        refused |= {*(() if with_repeats else self.repeats)}
        asked = dict.fromkeys((*self.convertible, *self.repeats))
        return (*self.fresh, *(pair for pair in asked if pair not in refused))

    def tracks(self, by_id: Mapping[UploadId, Upload]) -> set[TrackId]:
        """The tracks that would be sent somewhere, once everything is allowed."""
        new = {t for t, _ in (*self.fresh, *self.convertible, *self.repeats)}
        return new | {by_id[i].track_id for i in self.again}


def make_plan(
    items: Iterable[TrackItem],
    uploads: Iterable[Upload],
    accounts: Accounts,
    was_sent: WasSent,
    to: Collection[AccountId] | None = None,
) -> Plan:
    """What would be sent of these tracks to these accounts, or to the chosen ones."""
    wanted = accounts.chosen if to is None else to
    targets = [account for account in accounts.all() if account.id in wanted]
    sent = {(u.track_id, u.account_id): u for u in uploads}
    again: list[UploadId] = []
    fresh: list[Pair] = []
    convertible: list[Pair] = []
    repeats: list[Pair] = []
    look = _look_with(accounts, targets)
    for item, account in product((item for item in items if item.track.is_read), targets):
        pair = item.track.id, account.id
        if (upload := sent.get(pair)) is not None:
            again += [upload.id] if upload.state in _AGAIN else []
        elif not is_blocked(findings := look(item, account)):
            is_repeat = any(was_sent(account.id, file) for file in item.track.files)
            needs_copy = bool(findings) and _asks(account, findings)
            repeats += [pair] if is_repeat else []
            convertible += [pair] if needs_copy else []
            fresh += [] if is_repeat or needs_copy else [pair]
    return Plan(tuple(fresh), tuple(again), tuple(convertible), tuple(repeats))


def count_sendable(
    items: Iterable[TrackItem], uploads: Iterable[Upload], accounts: Accounts
) -> int:
    """How many tracks a plan for the chosen accounts would send, once everything is allowed.

    The Upload button asks after every change, so nothing is made that is only counted.
    """
    chosen = accounts.chosen
    targets = [account for account in accounts.all() if account.id in chosen]
    look = _look_with(accounts, targets)
    sent: dict[TrackId, dict[AccountId, Upload]] = {}
    for upload in uploads:
        sent.setdefault(upload.track_id, {})[upload.account_id] = upload

    def goes(item: TrackItem, account: Account) -> bool:
        upload = sent.get(item.track.id, _NO_UPLOADS).get(account.id)
        return upload.state in _AGAIN if upload else not is_blocked(look(item, account))

    def goes_somewhere(item: TrackItem) -> bool:
        # The goals are those of the targets: where they found nothing, nothing stands in the way.
        if not item.findings and item.track.id not in sent:
            return bool(targets)
        return any(goes(item, account) for account in targets)

    return sum(item.track.is_read and goes_somewhere(item) for item in items)


def checked_plan(
    items: Iterable[TrackItem],
    uploads: Iterable[Upload],
    accounts: Accounts,
    repeats: Iterable[Pair],
    to: Collection[AccountId] | None = None,
) -> Preflight:
    """What there is to say about the tracks that have somewhere to go yet.

    Not about those that are at all their accounts, or on the way there, already.
    """
    wanted = accounts.chosen if to is None else to
    targets = [account for account in accounts.all() if account.id in wanted]
    gone = {(u.track_id, u.account_id) for u in uploads if u.state not in _AGAIN}
    look = _look_with(accounts, targets)
    checked: list[Checked] = []
    for item in (item for item in items if item.track.is_read):
        places = [a for a in targets if (item.track.id, a.id) not in gone]
        if places:
            found = dict.fromkeys(f for account in places for f in look(item, account))
            checked.append(Checked(item.track, tuple(found)))
    infos = {account.provider: accounts.info(account.provider) for account in targets}
    providers = {account.id: account.provider for account in targets}
    again = [(track_id, providers[account_id]) for track_id, account_id in repeats]
    return look_over(checked, tuple(infos.values()), again)


def _look_with(
    accounts: Accounts, targets: Iterable[Account]
) -> Callable[[TrackItem, Account], tuple[Finding, ...]]:
    """What there is to say about a track at an account.

    An item has been looked at with the eyes of the goals; other accounts are asked anew.
    """
    goals = {(goal.info.id, goal.convert) for goal in accounts.goals()}
    looked_at = {a.id for a in targets if (a.provider, a.convert) in goals}

    def look(item: TrackItem, account: Account) -> tuple[Finding, ...]:
        if not item.findings and account.id in looked_at:
            return ()
        if account.id in looked_at:
            return tuple([f for f in item.findings if f.provider == account.provider])
        return check(item.track, accounts.info(account.provider), account.convert)

    return look


def _asks(account: Account, findings: Iterable[Finding]) -> bool:
    """Whether a person has to say first that a copy may be made."""
    if account.convert is not Convert.ASK:
        return False
    return any(f.kind is FindingKind.FORMAT_CONVERTIBLE for f in findings)
