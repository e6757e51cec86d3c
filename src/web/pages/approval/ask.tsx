// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { approversOf, readyForApproval } from "../../../usecase/review/open-approval.ts";
import { href } from "../../routes.ts";
import { parametersOf } from "../plan/content.ts";
import { roundParameters } from "../round-review/content.ts";
import type { ApprovalContent } from "./content.ts";

/** For the coordinator: who approves, and the button that asks them. */
export function Ask(content: ApprovalContent) {
	const { view, mayAsk, isClosed, fields, review } = content;
	const { t, locale } = view;
	const ready = readyForApproval(fields);
	if (!mayAsk || !isClosed || ready.length === 0) return null;
	const able = approversOf(content, ready);
	if (able.length === 0) {
		return (
			<p class="kern-body text-column no-print">
				{t.approval_ask_nobody()}{" "}
				<a class="kern-link" href={href(locale, "accounts", parametersOf(view, review.plan))}>
					{t.approval_ask_accounts()}
				</a>
			</p>
		);
	}
	return (
		<form class="no-print" method="post" action={href(locale, "approvalAsk", roundParameters(content))}>
			<p class="kern-body text-column breakable">
				{t.approval_ask_who({ names: able.map(({ approver }) => approver.name).join(", ") })}
			</p>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{t.approval_ask()}</span>
			</button>
		</form>
	);
}
