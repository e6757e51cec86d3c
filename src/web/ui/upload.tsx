// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { FieldFrame, fieldLinks } from "./field-frame.tsx";

type UploadProps = {
	readonly id: string;
	readonly action: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly problem?: string | undefined;
	readonly accept: string;
	readonly save: string;
	/** What takes the file away that is there; left out where there is none. */
	readonly remove?: string | undefined;
};

/** The way to another file, and to none. */
export function Upload({ id, action, accept, save, remove, ...words }: UploadProps) {
	return (
		<>
			<form class="form" method="post" enctype="multipart/form-data" action={action}>
				<FieldFrame {...words} id={id}>
					<input
						class="kern-form-input__input"
						type="file"
						id={id}
						name="file"
						accept={accept}
						required
						{...fieldLinks(id, words)}
					/>
				</FieldFrame>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{save}</span>
				</button>
			</form>
			{remove && (
				<form method="post" action={action}>
					<button class="link-button" type="submit" name="remove" value="yes">
						{remove}
					</button>
				</form>
			)}
		</>
	);
}
