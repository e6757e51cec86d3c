// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type Shown = { readonly id: string; readonly contributionId: string; readonly title: string; readonly addedBy: string };

/** What shows that an answer is so: a file or a link. */
export type Evidence = Shown &
	(
		| { readonly kind: "link"; readonly url: string }
		| { readonly kind: "file"; readonly fileName: string; readonly size: number }
	);
