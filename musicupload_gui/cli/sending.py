"""What `upload` and `resume` do: list the files, send them, wait, and tell how each ended."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from musicupload_gui.cli.report import End, Failure, Report, Stop, summary_counts, words_of
from musicupload_gui.domain.provider import Account
from musicupload_gui.domain.rules import FindingKind, Severity, check
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import ENDED, PENDING, RUNNING, State, Upload, UploadId
from musicupload_gui.engine.news import News, UploadsChanged
from musicupload_gui.engine.planning import Pair
from musicupload_gui.engine.session import Session
from musicupload_gui.house import House, enter
from musicupload_gui.ui.finding_texts import finding_text
from musicupload_gui.ui.texts import SKIP_REASONS

_OK, _NOT_ALL = 0, 1
COPY_FLAG = "Say --convert to send a copy in a format that it takes."
_SETTLED = ENDED | {State.HELD}


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asked for."""

    paths: tuple[Path, ...]
    """Files and folders, whole."""
    links: tuple[str, ...]
    """Addresses of tracks that are online already."""
    to: tuple[str, ...]
    fields: Mapping[str, str]
    is_dry_run: bool
    with_copies: bool = False
    """Whether converted copies may be made where an account asks first."""
    with_repeats: bool = False
    """Whether what an account has already may go there once more."""


async def upload(order: Order, report: Report, house: House) -> int:
    """Send the files to the accounts; returns the exit code."""
    session = house.session
    accounts = [_named(session, name) for name in order.to]
    watch = Watch(session, report)
    await enter(house)
    session.queue.resume()
    local = await session.add_now(order.paths)
    online = session.add_links(order.links)
    tracks = (*local.tracks, *online.tracks)
    skipped = (*local.skipped, *online.skipped)
    states = [_tell_skipped(report, s.path, s.reason.value) for s in skipped if s.is_named]
    if order.fields:
        session.edits.edit(tracks, order.fields)
    for account in accounts:
        states += _tell_blocked(session, report, account, tracks, with_copies=order.with_copies)
    ids = {account.id for account in accounts}
    if not order.with_repeats:
        states += _tell_repeats(session, report, session.plan(tracks, ids).repeats)
    if not order.is_dry_run:
        session.start(tracks, ids, with_copies=order.with_copies, with_repeats=order.with_repeats)
        mine = [
            u.id
            for u in session.queue.ledger.all()
            if u.track_id in set(tracks) and u.account_id in ids
        ]
        states += await watch.until_settled(mine)
    return _close(report, states)


async def resume(report: Report, house: House) -> int:
    """Go on with everything that has not ended; returns the exit code."""
    watch = Watch(house.session, report)
    await enter(house)
    house.session.queue.resume()
    going_on = [u for u in house.session.queue.ledger.all() if u.state not in ENDED]
    for account_id in {u.account_id for u in going_on if u.state is State.HELD}:
        house.session.queue.release(account_id)
    return _close(report, await watch.until_settled(u.id for u in going_on))


class Watch:
    """Follows uploads to their end and tells the report."""

    def __init__(self, session: Session, report: Report) -> None:
        self._session = session
        self._report = report
        self._moved = asyncio.Event()
        session.listen(self._hear)

    async def until_settled(self, ids: Iterable[UploadId]) -> list[str]:
        """Wait until each has ended or needs a person; returns their last states."""
        states: list[str] = []
        open_ids = set(ids)
        while open_ids:
            settled = [i for i in open_ids if self._is_settled(self._upload(i))]
            for upload_id in settled:
                open_ids.discard(upload_id)
                states.append(self._tell_end(self._upload(upload_id)))
            if open_ids:
                self._moved.clear()
                await self._moved.wait()
        return states

    def _is_settled(self, upload: Upload) -> bool:
        """Ended, or in need of a person; an imported one only once its whole batch is there."""
        if upload.state is not State.IMPORTED:
            return upload.state in _SETTLED
        batch = (u for u in self._session.queue.ledger.all() if u.batch_id == upload.batch_id)
        return not any(u.state in RUNNING | PENDING for u in batch)

    def _hear(self, news: News) -> None:
        if isinstance(news, UploadsChanged):
            self._moved.set()
            for upload in news.uploads:
                if upload.track_id in self._session.library:
                    self._report.moved(self._path(upload), self._account(upload), upload)

    def _tell_end(self, upload: Upload) -> str:
        remote = dict(upload.receipt.remote) if upload.receipt else {}
        error = None
        if upload.problem is not None:
            title = self._session.library[upload.track_id].title
            message = words_of(upload.problem, self._account(upload), title)
            error = Failure(upload.problem.kind.value, message)
        elif upload.state is State.IMPORTED:
            error = Failure("not_published", "Imported, not public yet. Publish it in the window.")
        state = upload.state if upload.state in ENDED else State.FAILED
        self._report.finished(
            self._path(upload), self._account(upload), state.value, End(remote, error)
        )
        return state.value

    def _upload(self, upload_id: UploadId) -> Upload:
        return self._session.queue.ledger[upload_id]

    def _path(self, upload: Upload) -> str:
        return self._session.library[upload.track_id].audio.place

    def _account(self, upload: Upload) -> str:
        account = self._session.accounts.get(upload.account_id)
        return account.name if account else upload.account_id


def _named(session: Session, name: str) -> Account:
    account = session.accounts.named(name)
    if account is None:
        names = ", ".join(a.name for a in session.accounts.all()) or "none yet"
        raise Stop(f"There is no account {name}. There are: {names}.")
    return account


def _tell_skipped(report: Report, path: Path, reason: str) -> str:
    message = f"{path.name} was left out: {SKIP_REASONS.get(reason, reason)}. Choose another file."
    report.finished(str(path), "", State.FAILED.value, End(error=Failure(reason, message)))
    return State.FAILED.value


def _tell_blocked(
    session: Session,
    report: Report,
    account: Account,
    tracks: Iterable[TrackId],
    *,
    with_copies: bool,
) -> list[str]:
    """Tell what stands in the way of each track at the account, once per track."""
    info = session.accounts.info(account.provider)
    states: list[str] = []
    for track_id in tracks:
        track = session.library[track_id]
        findings = check(track, info, account.convert)
        blocking = [f for f in findings if f.severity is Severity.BLOCKED]
        if not with_copies:
            blocking += [f for f in findings if f.kind is FindingKind.FORMAT_CONVERTIBLE]
        if not blocking:
            continue
        words = finding_text(blocking[0], account.name)
        if blocking[0].kind is FindingKind.FORMAT_CONVERTIBLE:
            words = replace(words, text=COPY_FLAG)
        failure = Failure(
            blocking[0].kind.value, f"{track.audio.path.name}: {words.heading}. {words.text}"
        )
        report.finished(track.audio.place, account.name, State.FAILED.value, End(error=failure))
        states.append(State.FAILED.value)
    return states


def _tell_repeats(session: Session, report: Report, repeats: Iterable[Pair]) -> list[str]:
    """Tell what is at its account already and does not go there again."""
    states: list[str] = []
    for track_id, account_id in repeats:
        account = session.accounts.get(account_id)
        name = account.name if account else account_id
        message = f"It is at {name} already. Say --again to send it once more."
        failure = Failure("already_sent", message)
        place = session.library[track_id].audio.place
        report.finished(place, name, State.FAILED.value, End(error=failure))
        states.append(State.FAILED.value)
    return states


def _close(report: Report, states: list[str]) -> int:
    report.summary(summary_counts(states))
    return _OK if all(state == State.READY for state in states) else _NOT_ALL
