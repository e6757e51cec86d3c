// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { timeWords } from "../../../wording/date-words.ts";
import { addressIn, type ReviewContent } from "./content.ts";
import { decisionWords } from "./words.ts";

type ButtonProps = { readonly action: "undo" | "redo"; readonly label: string; readonly shortcut: string };

function Button({ action, label, shortcut }: ButtonProps) {
	return (
		<button class="kern-btn kern-btn--tertiary" name="action" value={action} type="submit" data-key={shortcut}>
			<span class="kern-label">{label}</span>
		</button>
	);
}

/** What was decided last, and that it is saved; it can be taken back and made again. */
export function History(content: ReviewContent) {
	const { view, locale, reviewed, reason, current } = content;
	const { last, next } = reviewed;
	const { t } = view;
	if (!last && !next) return null;
	return (
		<form class="history" method="post" action={addressIn(content)}>
			<input type="hidden" name="version" value={String(reviewed.import.version)} />
			<input type="hidden" name="reason" value={reason} />
			<input type="hidden" name="step" value={current?.id ?? ""} />
			{last && (
				<p class="kern-body kern-body--small" role="status">
					{t.import_saved({ time: timeWords(locale, last.decidedAt), decision: decisionWords(t, last.decision) })}
				</p>
			)}
			{last && <Button action="undo" label={t.import_undo()} shortcut="z" />}
			{next && <Button action="redo" label={t.import_redo()} shortcut="y" />}
		</form>
	);
}
