"""Durable steps: what is noted when, and what a step without an answer leads to."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from musicupload_gui.domain.errors import ErrorKind, Outcome, UploadError
from musicupload_gui.domain.upload import State, UploadId
from musicupload_gui.engine.steps import DurableScope
from musicupload_gui.engine.store import Store
from musicupload_gui.providers.base import Recovery, Step

pytestmark = pytest.mark.anyio
OWNER = UploadId("u")
REPEAT = Step("repeat", int, State.SENDING)
PROBE = Step("probe", int, State.SENDING, Recovery.PROBE)
ASK = Step("ask", int, State.SENDING, Recovery.ASK_PERSON)


@pytest.fixture
def store(tmp_path: Path) -> Generator[Store]:
    opened = Store.open(tmp_path / "journal")
    yield opened
    opened.close()


class Service:
    """Counts calls and answers, or fails, as told."""

    def __init__(self, *answers: int | UploadError | None) -> None:
        self._answers = list(answers)
        self.calls = 0

    async def __call__(self) -> int:
        answer = await self.found()
        assert answer is not None
        return answer

    async def found(self) -> int | None:
        self.calls += 1
        answer = self._answers.pop(0)
        if isinstance(answer, UploadError):
            raise answer
        return answer


def lost() -> UploadError:
    return UploadError(ErrorKind.NETWORK, outcome=Outcome.MAYBE)


def refused() -> UploadError:
    return UploadError(ErrorKind.REFUSED)


async def test_an_answer_is_kept_for_ever(store: Store) -> None:
    service = Service(7)
    assert await DurableScope(store, OWNER).step(REPEAT, service) == 7
    again = DurableScope(store, OWNER)
    assert again.is_done(REPEAT)
    assert await again.step(REPEAT, service) == 7
    assert service.calls == 1


async def test_the_step_is_on_disk_before_the_call(store: Store) -> None:
    async def look() -> int:
        assert [(s.name, s.answer) for s in store.steps(OWNER)] == [("repeat", None)]
        return 1

    await DurableScope(store, OWNER).step(REPEAT, look)


async def test_nothing_is_called_when_the_disk_takes_no_note(tmp_path: Path) -> None:
    closed = Store.open(tmp_path / "other")
    scope = DurableScope(closed, OWNER)
    closed.close()
    service = Service(1)
    with pytest.raises(UploadError) as caught:
        await scope.step(REPEAT, service)
    assert caught.value.kind is ErrorKind.JOURNAL
    assert service.calls == 0


async def test_a_refusal_leaves_no_trace(store: Store) -> None:
    scope = DurableScope(store, OWNER)
    with pytest.raises(UploadError) as caught:
        await scope.step(ASK, Service(refused()))
    assert caught.value.step == "ask"
    assert store.steps(OWNER) == []


async def test_a_lost_answer_of_a_repeatable_step_is_repeated(store: Store) -> None:
    scope = DurableScope(store, OWNER)
    with pytest.raises(UploadError):
        await scope.step(REPEAT, Service(lost()))
    assert scope.has_begun(REPEAT)
    assert await DurableScope(store, OWNER).step(REPEAT, Service(3)) == 3


async def test_a_probe_that_finds_it_ends_the_matter(store: Store) -> None:
    scope = DurableScope(store, OWNER)
    with pytest.raises(UploadError):
        await scope.step(PROBE, Service(lost()))
    service, probe = Service(), Service(5)
    assert await scope.step(PROBE, service, probe=probe.found) == 5
    assert service.calls == 0


async def test_a_probe_that_finds_nothing_lets_it_be_repeated(store: Store) -> None:
    scope = DurableScope(store, OWNER)
    with pytest.raises(UploadError):
        await scope.step(PROBE, Service(lost()))
    assert await scope.step(PROBE, Service(6), probe=Service(None).found) == 6


async def test_what_only_a_person_can_tell_is_asked(store: Store) -> None:
    scope = DurableScope(store, OWNER)
    with pytest.raises(UploadError) as caught:
        await scope.step(ASK, Service(lost()))
    assert caught.value.kind is ErrorKind.UNCERTAIN
    with pytest.raises(UploadError) as again:
        await DurableScope(store, OWNER).step(ASK, Service(1))
    assert again.value.kind is ErrorKind.UNCERTAIN
    assert again.value.step == "ask"


async def test_forgetting_makes_room_for_a_new_try(store: Store) -> None:
    scope = DurableScope(store, OWNER)
    await scope.step(REPEAT, Service(1))
    scope.forget(REPEAT)
    assert not scope.is_done(REPEAT)
    assert await scope.step(REPEAT, Service(2)) == 2


async def test_a_persons_word_is_noted_like_an_answer(store: Store) -> None:
    DurableScope(store, OWNER).settle(REPEAT, 9)
    assert await DurableScope(store, OWNER).step(REPEAT, Service()) == 9
