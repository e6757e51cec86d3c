// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { View } from "../view.ts";

type FormActionsProps = { readonly view: View; readonly label: string; readonly back: string };

/** What sends a form, and the way back that changes nothing. */
export function FormActions({ view, label, back }: FormActionsProps) {
	return (
		<div class="form-actions">
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{label}</span>
			</button>
			<a class="kern-link" href={back}>
				{view.t.unit_cancel()}
			</a>
		</div>
	);
}
