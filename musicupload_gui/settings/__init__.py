"""What a person chose: accounts, preferences, and keys in the keyring."""
