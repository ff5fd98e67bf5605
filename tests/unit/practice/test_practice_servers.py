"""Starting, stopping and noting requests."""

from __future__ import annotations

import contextlib
import gc
import socket
import threading
import warnings
from collections.abc import Callable

import httpx
import pytest

from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.wire import SeenRequest

HEALTH = "/api/swayzio/health"


def test_starts_and_stops_five_times_in_a_row_without_leaving_anything() -> None:
    before = threading.active_count()
    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        for _ in range(5):
            with Practice() as practice, httpx.Client(trust_env=False) as client:
                assert client.get(practice.swayzio_address + HEALTH).status_code == 200
        gc.collect()
    assert threading.active_count() == before


def test_comes_back_at_the_same_addresses_with_what_was_uploaded(web: httpx.Client) -> None:
    practice = Practice()
    addresses: list[tuple[str, ...]] = []
    for _ in range(5):
        practice.start()
        assert web.get(practice.swayzio_address + HEALTH).status_code == 200
        addresses.append(
            (
                practice.swayzio_address,
                practice.audiodelivery_address,
                practice.sourceaudio_address,
                practice.useapi_address,
                practice.store_address,
            )
        )
        practice.stop()
    assert len(set(addresses)) == 1
    assert len(set(addresses[0])) == 5
    assert len(practice.seen) == 5


def test_address_is_known_before_the_start_and_stop_lets_go_of_it() -> None:
    practice = Practice()
    port = httpx.URL(practice.store_address).port
    assert port
    practice.stop()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)


def test_starting_twice_and_stopping_twice_does_no_harm(web: httpx.Client) -> None:
    practice = Practice()
    practice.start()
    address = practice.swayzio_address
    practice.start()
    assert web.get(practice.swayzio_address + HEALTH).status_code == 200
    assert practice.swayzio_address == address
    practice.stop()
    practice.stop()


def test_stop_does_not_wait_for_clients_that_hold_on() -> None:
    practice = Practice()
    practice.start()
    address = httpx.URL(practice.store_address)
    assert address.port
    with socket.create_connection((address.host, address.port), timeout=10) as idle:
        idle.sendall(b"PUT /x HTTP/1.1\r\nHost: x\r\nContent-Le")
        practice.stop()
        # An end or a reset, depending on how far the server had come with it.
        with contextlib.suppress(ConnectionResetError):
            assert idle.recv(1) == b""


def test_stop_right_after_start_ends() -> None:
    for _ in range(10):
        practice = Practice()
        practice.start()
        practice.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "practice"]


def test_notes_requests_as_they_came(practice: Practice, swayzio: httpx.Client) -> None:
    swayzio.post("/uploads", params={"a": "1"}, content=b"{}", headers={"X-Thing": "Yes"})
    assert [
        (note.service, note.method, note.path, note.query, note.body_bytes, note.status)
        for note in practice.seen
    ] == [("swayzio", "POST", "/api/swayzio/v1/uploads", "a=1", 2, 400)]
    assert practice.seen[0].headers["x-thing"] == "Yes"


def test_a_client_that_leaves_in_the_middle_is_no_mistake_of_the_server(
    practice: Practice,
    eventually: Callable[[Callable[[], bool]], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    address = httpx.URL(practice.swayzio_address)
    assert address.port
    with socket.create_connection((address.host, address.port), timeout=10) as leaving:
        leaving.sendall(
            b"POST /api/swayzio/v1/uploads HTTP/1.1\r\nHost: x\r\n"
            b"Authorization: Bearer practice-swayzio-token\r\nContent-Length: 100\r\n\r\n{"
        )
        eventually(lambda: bool(practice.seen) and practice.seen[0].body_bytes == 1)
    eventually(lambda: practice.seen[0].status == 499)
    assert not caplog.records


def test_a_seen_request_starts_without_an_answer() -> None:
    note = SeenRequest("store", "PUT", "/x", "", {})
    assert (note.status, note.body_bytes) == (0, 0)
