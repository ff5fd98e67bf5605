"""What pressing Upload would do, for all tracks and all chosen accounts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from musicupload_gui.domain.provider import Account, AccountId, Convert
from musicupload_gui.domain.rules import Finding, FindingKind, check, is_blocked
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import State, Upload, UploadId
from musicupload_gui.engine.accounts import Accounts
from musicupload_gui.engine.news import TrackItem

_AGAIN = frozenset({State.FAILED, State.CANCELLED})


@dataclass(frozen=True, slots=True)
class Plan:
    """New uploads, earlier ones that are tried again, and those that would need a converted copy.

    `convertible` are not in `fresh`: their accounts ask before a copy is made.
    """

    fresh: tuple[tuple[TrackId, AccountId], ...]
    again: tuple[UploadId, ...]
    convertible: tuple[tuple[TrackId, AccountId], ...] = ()

    def track_count(self, by_id: Mapping[UploadId, Upload]) -> int:
        """How many tracks would be sent somewhere, with the copies."""
        new = {t for t, _ in (*self.fresh, *self.convertible)}
        return len(new | {by_id[i].track_id for i in self.again})


def make_plan(
    items: Iterable[TrackItem],
    uploads: Iterable[Upload],
    accounts: Accounts,
    to: Collection[AccountId] | None = None,
) -> Plan:
    """What would be sent of these tracks to these accounts, or to the chosen ones.

    An item has been looked at with the eyes of the goals; what another account has to say is
    found out here.
    """
    fresh: list[tuple[TrackId, AccountId]] = []
    again: list[UploadId] = []
    convertible: list[tuple[TrackId, AccountId]] = []
    sent = {(u.track_id, u.account_id): u for u in uploads}
    wanted = accounts.chosen if to is None else to
    targets = [account for account in accounts.all() if account.id in wanted]
    goals = {(goal.info.id, goal.convert) for goal in accounts.goals()}
    looked_at = {a.id for a in targets if (a.provider, a.convert) in goals}
    for item in items:
        if not item.track.is_read:
            continue
        for account in targets:
            pair = item.track.id, account.id
            upload = sent.get(pair)
            if upload is not None:
                if upload.state in _AGAIN:
                    again.append(upload.id)
                continue
            if account.id in looked_at:
                findings = tuple([f for f in item.findings if f.provider == account.provider])
            else:
                findings = check(item.track, accounts.info(account.provider), account.convert)
            if not findings:
                fresh.append(pair)
            elif not is_blocked(findings):
                (convertible if _asks(account, findings) else fresh).append(pair)
    return Plan(tuple(fresh), tuple(again), tuple(convertible))


def _asks(account: Account, findings: Iterable[Finding]) -> bool:
    """Whether a person has to say first that a copy may be made."""
    needs_copy = any(f.kind is FindingKind.FORMAT_CONVERTIBLE for f in findings)
    return needs_copy and account.convert is Convert.ASK
