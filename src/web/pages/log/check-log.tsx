// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { brokenLogSentence } from "../../../wording/broken-log-sentence.ts";
import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { Mark } from "../../ui/mark.tsx";
import type { LogPage } from "./content.ts";

function Outcome({ view, checked }: LogPage) {
	const { t } = view;
	if (!checked) return null;
	if (checked.ok) {
		return (
			<div role="status">
				<p class="kern-title with-mark">
					<Mark view={view} name="done" /> {t.audit_intact_title()}
				</p>
				<p class="kern-body">{t.audit_intact({ count: checked.head.sequence })}</p>
			</div>
		);
	}
	const { problem } = checked;
	// Who sees the page may check the log: what is left are broken links.
	if (!("sequence" in problem) && problem.kind !== "noted-head-unknown") return null;
	return (
		<div role="alert">
			<Alert
				title={t.audit_broken_title()}
				sentence={`${brokenLogSentence(t, problem)} ${t.audit_broken_what_to_do()}`}
			/>
		</div>
	);
}

/** Whether the log is intact: what came out, the newest hash to note down, and the way to ask. */
export function CheckLog(content: LogPage) {
	const { view, city, log, notedHead = "" } = content;
	const { t, locale } = view;
	return (
		<section class="section" aria-labelledby="pruefung">
			<h2 id="pruefung" class="kern-heading-medium">
				{t.audit_check_title()}
			</h2>
			<Outcome {...content} />
			<p class="kern-body text-column">{t.audit_check_text()}</p>
			<p class="kern-body breakable">
				{t.audit_head({ sequence: log.head.sequence })} <code>{log.head.hash}</code>
			</p>
			<form method="get" action={`${href(locale, "log", { city })}#pruefung`}>
				<div class="kern-form-input">
					<label class="kern-label" for="head">
						{t.audit_noted_head()}
					</label>
					<input class="kern-form-input__input" id="head" name="head" maxlength={64} value={notedHead} />
				</div>
				<button class="kern-btn kern-btn--primary" type="submit">
					<span class="kern-label">{t.audit_check()}</span>
				</button>
			</form>
		</section>
	);
}
