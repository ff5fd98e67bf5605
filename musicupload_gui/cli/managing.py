"""What the commands about accounts, history and practice do."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
import uuid
from collections.abc import Mapping
from getpass import getpass
from types import FrameType

import msgspec
from rich.console import Console

from musicupload_gui.cli.report import Stop, words_of
from musicupload_gui.domain.errors import UploadError
from musicupload_gui.domain.provider import Account, AccountId, ProviderInfo
from musicupload_gui.engine.accounts import Accounts
from musicupload_gui.house import House
from musicupload_gui.practice.accounts import practice_accounts
from musicupload_gui.practice.servers import Practice
from musicupload_gui.settings.secrets import BadSecret, Protection

_out = Console(markup=False, highlight=False, emoji=False, soft_wrap=True)
_OK, _NOT_ALL = 0, 1


async def add(
    name: str,
    provider: str,
    address: str,
    options: Mapping[str, str],
    secrets: dict[str, str],
    house: House,
) -> int:
    """Add the account, or change the one of that name."""
    accounts = house.session.accounts
    info = _info(accounts, provider)
    _check_names(info, options, secrets)
    old = accounts.named(name)
    account = Account(
        old.id if old else AccountId(uuid.uuid4().hex),
        name,
        info.id,
        address.rstrip("/") or (old.address if old else info.address),
        {**(old.options if old else {}), **options},
    )
    try:
        await accounts.put(account, secrets or _ask_for(info))
    except BadSecret as error:
        raise Stop(f"This cannot be a key: {error}.") from error
    if accounts.secrets.protection is Protection.MEMORY_ONLY:
        await accounts.remove(account.id)
        raise Stop(
            "There is no keyring on this computer to keep the key in, so the account was not "
            "added. Start a Secret Service, or choose a backend with PYTHON_KEYRING_BACKEND.",
            _NOT_ALL,
        )
    if accounts.secrets.protection is Protection.UNPROTECTED:
        backend = os.environ.get("PYTHON_KEYRING_BACKEND", "")
        Console(stderr=True).print(f"Kept by {backend}, your choice, which does not protect keys.")
    _out.print(f"Added {name} ({info.name}, {account.address}).")
    return _OK


async def show(house: House, *, as_json: bool) -> int:
    """Print the accounts."""
    for account in house.session.accounts.all():
        if as_json:
            _print_json(
                event="account",
                name=account.name,
                provider=account.provider,
                address=account.address,
                options=dict(account.options),
            )
        else:
            _out.print(f"{account.name}  {account.provider}  {account.address}")
    return _OK


async def test(name: str, house: House) -> int:
    """Try the account."""
    account = _account(house, name)
    try:
        report = await house.session.accounts.test(account, {})
    except UploadError as error:
        raise Stop(words_of(error.problem(time.time()), account.name, ""), _NOT_ALL) from error
    _out.print(f"{name}: {report.who} answered and takes the key.")
    return _OK


async def remove(name: str, house: House) -> int:
    """Forget the account and its keys."""
    await house.session.accounts.remove(_account(house, name).id)
    _out.print(f"Removed {name}.")
    return _OK


async def history(house: House, *, as_json: bool) -> int:
    """Print what has arrived."""
    for entry in house.session.history():
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(entry.receipt.finished_at))
        if as_json:
            _print_json(
                event="history",
                path=entry.path,
                title=entry.title,
                account=entry.account,
                provider=entry.provider,
                at=entry.receipt.finished_at,
                sha256=entry.receipt.sha256,
                remote=dict(entry.receipt.remote),
            )
        else:
            ids = ", ".join(entry.receipt.remote.values())
            _out.print(f"{when}  {entry.account}  {entry.title}  {ids}")
    return _OK


def practice() -> None:
    """Serve until SIGINT or SIGTERM; prints one JSON line per account that can be added."""
    done = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        done.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    with Practice(pace_s=0.5) as servers:
        for account, secrets in practice_accounts(servers):
            _print_json(
                event="practice",
                provider=account.provider,
                address=account.address,
                secrets=secrets,
            )
        sys.stdout.flush()
        done.wait()


def _info(accounts: Accounts, provider: str) -> ProviderInfo:
    known = {info.id: info for info in accounts.providers()}
    if provider not in known:
        raise Stop(f"There is no provider {provider}. There are: {', '.join(known)}.")
    return known[provider]


def _check_names(
    info: ProviderInfo, options: Mapping[str, str], secrets: Mapping[str, str]
) -> None:
    strange = options.keys() - {o.name for o in info.options}
    strange |= secrets.keys() - {s.name for s in info.secrets}
    if strange:
        names = [*(o.name for o in info.options), *(s.name for s in info.secrets)]
        raise Stop(
            f"{info.name} has no setting {', '.join(sorted(strange))}. It has: {', '.join(names)}."
        )


def _ask_for(info: ProviderInfo) -> dict[str, str]:
    """The provider's keys, typed unseen; nothing is asked where nobody can answer."""
    if not sys.stdin.isatty():
        needed = [secret.name for secret in info.secrets if secret.is_required]
        if needed:
            raise Stop(f"{info.name} needs --secret {needed[0]}=env:VARIABLE.")
        return {}
    typed = {secret.name: getpass(f"{secret.label}: ") for secret in info.secrets}
    return {name: value for name, value in typed.items() if value}


def _account(house: House, name: str) -> Account:
    account = house.session.accounts.named(name)
    if account is None:
        names = ", ".join(a.name for a in house.session.accounts.all()) or "none yet"
        raise Stop(f"There is no account {name}. There are: {names}.")
    return account


def _print_json(**fields: object) -> None:
    _out.out(msgspec.json.encode(fields).decode())
