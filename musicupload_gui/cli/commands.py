"""The commands and their options; what they do stands in `sending` and `managing`."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from multiprocessing import freeze_support
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from musicupload_gui.cli import managing, sending
from musicupload_gui.cli.report import JsonReport, Report, Stop, TextReport, words_of
from musicupload_gui.domain.errors import UploadError
from musicupload_gui.domain.links import is_link
from musicupload_gui.domain.metadata import METADATA_FIELDS
from musicupload_gui.engine.store import StoreBusyError
from musicupload_gui.house import House, Plans, open_house
from musicupload_gui.providers.registry import PROVIDERS
from musicupload_gui.settings.paths import data_folder
from musicupload_gui.settings.secrets import KeyringSecrets

# A script waits for the end: a dead network has to become an answer.
_PLANS = Plans(waits_offline=False)
_NOT_ALL, _USAGE, _INTERRUPTED = 1, 2, 130

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
accounts = typer.Typer(no_args_is_help=True, help="The accounts that tracks can be sent to.")
app.add_typer(accounts, name="accounts")

DataDir = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        envvar="MUSICUPLOAD_DATA_DIR",
        help="Where settings, queue and logs are kept.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]


def main() -> None:
    """The console script."""
    freeze_support()
    app()


@accounts.command("add")
def add_account(
    name: str,
    provider: Annotated[str, typer.Option(prompt=True, help="Which kind of service.")],
    address: Annotated[str, typer.Option(help="The service's address, when not its usual.")] = "",
    option: Annotated[list[str] | None, typer.Option(help="A setting as KEY=VALUE.")] = None,
    secret: Annotated[list[str] | None, typer.Option(help="A key as KEY=env:VARIABLE.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Add an account, or change it; keys that are not given are asked for."""
    options = _pairs(option or [], "--option")
    secrets = {
        key: _from_environment(value) for key, value in _pairs(secret or [], "--secret").items()
    }
    _run(partial(managing.add, name, provider, address, options, secrets), data_dir)


@accounts.command("list")
def list_accounts(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Show the accounts; keys are never shown."""
    _run(partial(managing.show, as_json=as_json), data_dir)


@accounts.command("test")
def try_account(name: str, data_dir: DataDir = None) -> None:
    """Try an account without changing anything at the service."""
    _run(partial(managing.test, name), data_dir)


@accounts.command("remove")
def remove_account(name: str, data_dir: DataDir = None) -> None:
    """Forget an account and its keys."""
    _run(partial(managing.remove, name), data_dir)


@app.command()
def upload(  # noqa: PLR0913 - one parameter for each option of the command
    sources: Annotated[
        list[str], typer.Argument(help="Files, folders, and addresses of tracks that are online.")
    ],
    to: Annotated[list[str], typer.Option(help="The account to send to; may be repeated.")],
    fields: Annotated[
        list[str] | None, typer.Option("--set", help="Metadata as FIELD=VALUE.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what stands in the way.")
    ] = False,
    convert: Annotated[
        bool, typer.Option("--convert", help="Send converted copies of refused formats.")
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Send also what an account has already.")
    ] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Send tracks to one or several accounts and wait until each is ready."""
    values = _pairs(fields or [], "--set")
    fields_there_are = (*METADATA_FIELDS, *_track_options())
    if unknown := {n for n in values.keys() - set(fields_there_are) if not _is_for_one(n)}:
        known = ", ".join(fields_there_are)
        _stop(f"There is no field {', '.join(sorted(unknown))}. The fields are: {known}.", _USAGE)
    links = tuple(filter(is_link, sources))
    paths = tuple(Path(text).absolute() for text in sources if text not in links)
    order = sending.Order(paths, links, tuple(to), values, dry_run, convert, again)
    _run(partial(sending.upload, order, _report(as_json)), data_dir)


@app.command()
def resume(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Go on with what was interrupted."""
    _run(partial(sending.resume, _report(as_json)), data_dir)


@app.command()
def history(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Show what has arrived, newest first."""
    _run(partial(managing.history, as_json=as_json), data_dir)


@app.command()
def practice() -> None:
    """Serve local copies of the services until interrupted; prints their addresses and keys."""
    managing.practice()


Work = Callable[[House], Awaitable[int]]


def _run(work: Work, data_dir: Path | None) -> None:
    """Do the work in an open house and leave with its exit code."""
    try:
        sys.exit(asyncio.run(_in_house(work, data_dir)))
    except Stop as stop:
        _stop(str(stop), stop.code)
    except StoreBusyError:
        _stop("MusicUpload is running over the same data folder. Close it first.", _NOT_ALL)
    except UploadError as error:
        _stop(words_of(error.problem(0.0), "this computer", ""), _NOT_ALL)
    except KeyboardInterrupt:
        _stop("Interrupted. The queue is kept: go on with `musicupload resume`.", _INTERRUPTED)


async def _in_house(work: Work, data_dir: Path | None) -> int:
    folder = data_folder(data_dir, os.environ)
    async with open_house(folder, KeyringSecrets(), _PLANS) as house:
        return await work(house)


def _report(as_json: bool) -> Report:
    return JsonReport() if as_json else TextReport()


def _pairs(texts: list[str], option: str) -> dict[str, str]:
    pairs = [text.partition("=") for text in texts]
    if any(not found or not key for key, found, _ in pairs):
        _stop(f"{option} takes KEY=VALUE.", _USAGE)
    return {key.strip(): value for key, _, value in pairs}


def _track_options() -> list[str]:
    """What can be said to one service about one track, such as `sourceaudio.track_id`."""
    infos = (entry.info for entry in PROVIDERS)
    return [f"{info.id}.{option.name}" for info in infos for option in info.track_options]


def _is_for_one(name: str) -> bool:
    """Whether this is a field's value for one service, or a cell of its writers or publishers."""
    for info in (entry.info for entry in PROVIDERS):
        if name in {f"{info.id}.{field}" for field in info.fields}:
            return True
        for people in info.people:
            columns = "|".join(option.name for option in people.columns)
            if re.fullmatch(rf"{info.id}\.{people.name}\.[1-9]\d?\.({columns})", name):
                return True
    return False


def _from_environment(value: str) -> str:
    """A key from an environment variable; never from the command line, which others can read."""
    kind, found, name = value.partition(":")
    if kind != "env" or not found:
        _stop("--secret takes KEY=env:VARIABLE, so that no key is seen by other programs.", _USAGE)
    if not os.environ.get(name):
        _stop(f"The environment variable {name} is not set.", _USAGE)
    return os.environ[name]


def _stop(message: str, code: int) -> NoReturn:
    Console(stderr=True, markup=False, highlight=False, soft_wrap=True).print(message)
    sys.exit(code)
