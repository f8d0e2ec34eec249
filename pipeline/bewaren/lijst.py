# SPDX-License-Identifier: EUPL-1.2
"""What is due, in words for the screen: groups, dates, what stands in the way. Never a file name."""

from __future__ import annotations

from pipeline.bewaren.plan import Plan, Post


def regels(plan: Plan) -> list[str]:
    """The list, one line a group, then what keeps it in place and what never goes."""
    uit = [f"Bewaren en vernietigen, bekeken op {plan.op:%d-%m-%Y}:"]
    uit += [_post(post) for post in plan.posten]
    if plan.belet:
        uit += ["Er wordt nu niets vernietigd:", *(f"- {zin}." for zin in plan.belet)]
    elif plan.te_doen:
        namen = ", ".join(p.groep.naam for p in plan.te_doen)
        uit.append(
            f"Te vernietigen: {namen}. Laat iemand dat aanvragen (--vraag-aan --als ID) en een ander het"
            " uitvoeren (--vernietig --als ID)."
        )
    else:
        uit.append("Er is niets waarvan de bewaartermijn voorbij is.")
    uit.append("Altijd blijven: zaak.yaml, register.jsonl, verklaring.json, publicatie/ en vernietiging/.")
    if plan.onbekend:
        uit.append(_andere(plan.onbekend))
    return uit


def _post(post: Post) -> str:
    wat = f"- {post.groep.naam}: {post.groep.uitleg}; {_aantal(post.inhoud.aantal)}"
    if not post.inhoud.aantal:
        return f"{wat}, er is niets (meer)."
    if post.bewaren_tot is None:
        return f"{wat}, {post.jaren} jaar na sluiting van de zaak (of wat daarna nog gebeurt)."
    stand = "de termijn is voorbij" if post.vervallen else "nog niet"
    return f"{wat}, bewaren tot en met {post.bewaren_tot:%d-%m-%Y} ({post.jaren} jaar): {stand}."


def _andere(aantal: int) -> str:
    een = "1 ander bestand in de map hoort bij geen groep en blijft staan"
    meer = f"{aantal} andere bestanden in de map horen bij geen groep en blijven staan"
    wat, ze = (een, "het") if aantal == 1 else (meer, "ze")
    return f"Let op: {wat}; kijk of er namen in staan en ruim {ze} zelf op."


def _aantal(aantal: int) -> str:
    return "1 bestand" if aantal == 1 else f"{aantal} bestanden"
