from __future__ import annotations

from dataclasses import replace
from datetime import date

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition_desktop.documents import base45, qr
from coalition_desktop.documents.signing import (
    PREFIX,
    Answer,
    LetterClaims,
    new_key,
    private_pem,
    public_text,
    read_private_pem,
    read_public_text,
    read_short_code,
    read_signed,
    short_code,
    sign_letter,
)
from coalition_desktop.errors import UserError

KEY = new_key()
TODAY = date(2026, 12, 1)
CLAIMS = LetterClaims(
    office="LSH",
    kind="membership",
    number="LSH-A-2026-0147",
    issued_on="2026-11-12",
    valid_until="2027-11-12",
    subject="LSH-0042",
    name_ar="جمعية نخيل الساقية للتنمية المواطنة",
    name_fr="Association Nakhil Sakia",
)


def test_a_signed_letter_is_authentic_and_says_what_it_said() -> None:
    found = read_signed(sign_letter(CLAIMS, KEY), [new_key().public_key(), KEY.public_key()], TODAY)
    assert (found.answer, found.claims) == (Answer.AUTHENTIC, CLAIMS)


def test_the_last_day_of_validity_counts_and_the_next_does_not() -> None:
    text = sign_letter(CLAIMS, KEY)
    assert read_signed(text, [KEY.public_key()], date(2027, 11, 12)).answer is Answer.AUTHENTIC
    expired = read_signed(text, [KEY.public_key()], date(2027, 11, 13))
    assert expired.answer is Answer.EXPIRED and expired.claims == CLAIMS
    endless = sign_letter(replace(CLAIMS, valid_until=""), KEY)
    assert read_signed(endless, [KEY.public_key()], date(2099, 1, 1)).answer is Answer.AUTHENTIC


def test_another_key_or_one_changed_character_is_not_ours() -> None:
    text = sign_letter(CLAIMS, KEY)
    assert read_signed(text, [new_key().public_key()], TODAY).answer is Answer.ALTERED
    for at in range(len(PREFIX), len(text)):
        other = text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :]
        found = read_signed(other, [KEY.public_key()], TODAY)
        assert found.claims is None, at


def test_the_message_is_cose_sign1_with_ed25519_and_cwt_claims() -> None:
    message = cbor2.loads(base45.decode(sign_letter(CLAIMS, KEY).removeprefix(PREFIX)))
    protected, unprotected, payload, signature = message.value
    assert message.tag == 18 and cbor2.loads(protected)[1] == -8 and not unprotected and len(signature) == 64
    assert cbor2.loads(payload)[1] == "LSH"
    KEY.public_key().verify(signature, cbor2.dumps(["Signature1", protected, b"", payload]))


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    for candidate in (text, PREFIX + text):
        assert read_signed(candidate, [KEY.public_key()], TODAY).claims is None


@given(st.binary(max_size=80))
def test_any_bytes_behind_the_prefix_get_an_answer(data: bytes) -> None:
    assert base45.decode(base45.encode(data)) == data
    assert read_signed(PREFIX + base45.encode(data), [KEY.public_key()], TODAY).claims is None


def test_base45_of_the_standard() -> None:
    assert base45.encode(b"Hello!!") == "%69 VD92EX0"
    assert base45.decode("QED8WEX0") == b"ietf!"
    for wrong in ("A", "GGW", ":::", "abc"):
        with pytest.raises(ValueError, match="base45"):
            base45.decode(wrong)


def test_the_short_code_belongs_to_the_text_and_survives_typing() -> None:
    code = short_code(sign_letter(CLAIMS, KEY))
    assert code == short_code(sign_letter(CLAIMS, KEY)) != short_code(sign_letter(replace(CLAIMS, number="X"), KEY))
    assert len(code) == 9 and code[4] == "-" and not set(code) & set("ILOU")
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert read_short_code(typed) == code


def test_very_long_names_still_fit_a_code_for_three_centimetres() -> None:
    long = replace(CLAIMS, name_ar="جمعية المستقبل " * 20, name_fr="Association de l’avenir " * 13)
    text = sign_letter(long, KEY)
    assert qr.make(text).size <= 69  # version 13: modules of 0.43 mm
    said = read_signed(text, [KEY.public_key()], TODAY).claims
    assert said is not None and said.name_ar.endswith("…") and long.name_ar.startswith(said.name_ar[:-1])


def test_keys_come_back_from_text_with_and_without_passphrase() -> None:
    for passphrase in ("", "نخلة 12"):
        again = read_private_pem(private_pem(KEY, passphrase), passphrase)
        assert public_text(again) == public_text(KEY)
    assert public_text(read_public_text(public_text(KEY))) == public_text(KEY)


@pytest.mark.parametrize("passphrase", ["", "wrong"])
def test_a_wrong_passphrase_is_a_sentence(passphrase: str) -> None:
    with pytest.raises(UserError, match="passphrase"):
        read_private_pem(private_pem(KEY, "right"), passphrase)


@pytest.mark.parametrize("pem", [b"", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_what_is_no_key_is_a_sentence(pem: bytes) -> None:
    with pytest.raises(UserError, match="not a signing key"):
        read_private_pem(pem)
    with pytest.raises(UserError, match="not a signing key"):
        read_public_text("12")
