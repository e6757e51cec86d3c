// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type AlertProps = { readonly title: string; readonly sentence: string };

/** Says that something did not work; the box around it announces it. */
export function Alert({ title, sentence }: AlertProps) {
	return (
		<div class="kern-alert kern-alert--danger">
			<div class="kern-alert__header">
				<span class="kern-icon kern-icon--danger" aria-hidden="true" />
				<span class="kern-title">{title}</span>
			</div>
			<div class="kern-alert__body">
				<p class="kern-body">{sentence}</p>
			</div>
		</div>
	);
}
