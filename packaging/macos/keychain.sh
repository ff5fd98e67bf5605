#!/bin/bash
# Puts the signing certificate into a keychain of this build machine, and the account that asks for notarization.
set -euo pipefail

keychain="$RUNNER_TEMP/build.keychain-db"
certificate="$RUNNER_TEMP/certificate.p12"
password=$(uuidgen)
trap 'rm -f "$certificate"' EXIT

printf '%s' "$CERTIFICATE_P12_BASE64" | base64 --decode > "$certificate"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$certificate" -k "$keychain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db

xcrun notarytool store-credentials notary \
  --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM_ID" --password "$NOTARY_PASSWORD"
