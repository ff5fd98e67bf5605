"""Faithful local copies of the services, to rehearse with and to test against."""
