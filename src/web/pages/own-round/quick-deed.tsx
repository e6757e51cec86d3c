// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { canStayUnchanged } from "../../../usecase/round/mark-unchanged.ts";
import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { href } from "../../routes.ts";
import { type Content, deedAddress, roundParameters, stepName } from "./content.ts";

type QuickProps = {
	readonly address: string;
	/** What the form says beside which step it is about. */
	readonly field: { readonly name: string; readonly value: string };
	readonly label: string;
	/** The label with the step's name, for who hears one button after the other. */
	readonly name: string;
	readonly look: "secondary" | "tertiary";
};

function Quick({ address, field, label, name, look }: QuickProps) {
	return (
		<form method="post" action={address} class="task__quick" data-flush="">
			<input type="hidden" name={field.name} value={field.value} />
			<button class={`kern-btn kern-btn--${look} kern-btn--x-small`} type="submit" aria-label={name}>
				<span class="kern-label">{label}</span>
			</button>
		</form>
	);
}

/** What can be done about a step with one click: nothing has changed, or it has after all, or take it back. */
export function QuickDeed({ content, own }: { readonly content: Content; readonly own: OwnStep }) {
	const { t, locale } = content.view;
	const { contribution, progress } = own;
	const step = stepName(content, own);
	const version = { name: "version", value: String(contribution.version) };
	if (!content.isOpen) return null;
	if (progress === "handed-in") {
		const address = href(locale, "ownRoundWithdraw", roundParameters(content));
		const words = { label: t.contribution_withdraw(), name: t.contribution_withdraw_of({ step }) };
		return (
			<Quick address={address} field={{ name: "contribution", value: contribution.id }} {...words} look="tertiary" />
		);
	}
	if (progress === "ready" && contribution.unchanged) {
		const address = deedAddress(content, "contributionChanged", contribution);
		const words = { label: t.contribution_unchanged_undo(), name: t.contribution_unchanged_undo_of({ step }) };
		return <Quick address={address} field={version} {...words} look="tertiary" />;
	}
	if (!canStayUnchanged(own)) return null;
	const address = deedAddress(content, "contributionUnchanged", contribution);
	const words = { label: t.contribution_unchanged(), name: t.contribution_unchanged_of({ step }) };
	return <Quick address={address} field={version} {...words} look="secondary" />;
}
