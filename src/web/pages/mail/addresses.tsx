// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayInGermany } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import type { Address, MailPage } from "./content.ts";

type AddressProps = { readonly view: View; readonly city: string; readonly address: Address; readonly at: number };

function AddressRow({ view, city, at, address: { email, state, since, reason } }: AddressProps) {
	const { t, locale } = view;
	return (
		<li>
			<span>
				<strong id={`adresse-${at}`}>{email}</strong>
				<br />
				{namedMessage(t, "mail_address", state, { day: dayInGermany(locale, since) })}
				{reason !== "" && (
					<>
						{" "}
						<q>{reason}</q>
					</>
				)}
			</span>
			{state !== "opted-out" && (
				<form method="post" action={href(locale, "mailAddress", { city })}>
					<input type="hidden" name="email" value={email} />
					<button class="link-button" type="submit" aria-describedby={`adresse-${at}`}>
						{t.mail_reuse()}
					</button>
				</form>
			)}
		</li>
	);
}

/** Who does not get what is written; nothing where all do. */
export function Addresses({ view, city, listed: { addresses } }: MailPage) {
	const { t } = view;
	if (addresses.length === 0) return null;
	return (
		<section class="part" aria-labelledby="adressen">
			<h2 id="adressen" class="kern-heading-medium">
				{t.mail_addresses()}
			</h2>
			<p class="kern-body text-column">{t.mail_addresses_text()}</p>
			<ul class="rows">
				{addresses.map((address, at) => (
					<AddressRow view={view} city={city} at={at} address={address} />
				))}
			</ul>
		</section>
	);
}
