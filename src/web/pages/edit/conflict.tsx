// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanEvent } from "../../../usecase/show-history.ts";
import { momentWords } from "../../../wording/date-words.ts";
import type { PostedTexts } from "../../posted-form.ts";
import { MarkedWords } from "../../ui/marked-words.tsx";
import type { View } from "../../view.ts";

/** The texts of one cell that two people changed; `base` is what both began with, where that is known. */
type CellConflict = { readonly mine: string; readonly theirs: string; readonly base?: string };

export type Conflict = {
	/** Who saved the other text and when. */
	readonly by: string;
	readonly cells: Readonly<Record<string, CellConflict>>;
};

type Stale<Row> = {
	readonly mine: Row;
	readonly theirs: Row;
	readonly base?: Row;
	readonly conflicts: readonly string[];
	readonly by?: PlanEvent;
};

/** What the form shows where both changed the same; `texts` are the row's cells as the form words them. */
export function conflictOf<Row>(
	view: View,
	{ mine, theirs, base, conflicts, by }: Stale<Row>,
	texts: (row: Row) => Readonly<Record<string, string>>,
): Conflict {
	const [own, other, before] = [texts(mine), texts(theirs), base && texts(base)];
	const cells = conflicts.map((cell) => [
		cell,
		{ mine: own[cell] ?? "", theirs: other[cell] ?? "", ...(before && { base: before[cell] ?? "" }) },
	]);
	return { by: by ? byWords(view, by) : view.t.edit_somebody(), cells: Object.fromEntries(cells) };
}

const byWords = (view: View, event: PlanEvent): string =>
	view.t.edit_by({ name: editorName(view, event), when: momentWords(view.locale, event.at) });

/** The name of the account as it is now; who sat at the machine itself has none. */
export function editorName({ t }: View, { name, actor }: Pick<PlanEvent, "name" | "actor">): string {
	return name ?? (actor === "operator" ? t.edit_operator() : t.edit_somebody());
}

const parts = ["mine", "theirs", "base"] as const;

/** The conflict again from the form that carries it along while somebody decides. */
export function carriedConflict(form: PostedTexts): Conflict | undefined {
	const names = Object.keys(form).flatMap((name) => (name.startsWith("mine-") ? [name.slice(5)] : []));
	if (names.length === 0) return undefined;
	const cells = names.map((cell) => [
		cell,
		Object.fromEntries(parts.flatMap((part) => (`${part}-${cell}` in form ? [[part, form[`${part}-${cell}`]]] : []))),
	]);
	return { by: form.by ?? "", cells: Object.fromEntries(cells) };
}

/** The form's texts after somebody pressed "take this one". */
export function withTaken(form: PostedTexts): PostedTexts {
	const [part, cell] = (form.take ?? "").split(":");
	const text = form[`${part}-${cell}`];
	return cell !== undefined && text !== undefined ? { ...form, [cell]: text } : form;
}

/** What the conflict needs to be shown again. */
export function CarriedConflict({ conflict }: { readonly conflict: Conflict | undefined }) {
	if (!conflict) return null;
	return (
		<>
			<input type="hidden" name="by" value={conflict.by} />
			{Object.entries(conflict.cells).flatMap(([cell, texts]) =>
				parts.map(
					(part) => texts[part] !== undefined && <input type="hidden" name={`${part}-${cell}`} value={texts[part]} />,
				),
			)}
		</>
	);
}

type SideProps = {
	readonly view: View;
	readonly cell: string;
	readonly side: "mine" | "theirs";
	readonly title: string;
	readonly texts: CellConflict;
	readonly label: string;
};

function Side({ view, cell, side, title, texts, label }: SideProps) {
	const before = texts.base ?? (side === "mine" ? texts.theirs : texts.mine);
	return (
		<div class="conflict__side">
			<h3 class="conflict__title">{title}</h3>
			<MarkedWords view={view} before={before} after={texts[side]} />
			{label !== "" && (
				<button
					class="kern-btn kern-btn--secondary kern-btn--x-small"
					type="submit"
					name="take"
					value={`${side}:${cell}`}
				>
					<span class="kern-label">{label}</span>
				</button>
			)}
		</div>
	);
}

type CellProps = {
	readonly view: View;
	readonly conflict: Conflict | undefined;
	readonly cell: string;
	/** Whether one of the texts can be put into the field by a button. */
	readonly choosable?: boolean;
};

/** Both texts of a cell beside each other, above the field that holds the third. */
export function CellConflictView({ view, conflict, cell, choosable = true }: CellProps) {
	const texts = conflict?.cells[cell];
	if (!conflict || !texts) return null;
	const { t } = view;
	const sides = { view, cell, texts };
	return (
		<section class="conflict" aria-label={t.edit_both_texts()}>
			<Side {...sides} side="mine" title={t.edit_mine()} label={choosable ? t.edit_take_mine() : ""} />
			<Side
				{...sides}
				side="theirs"
				title={t.edit_theirs({ by: conflict.by })}
				label={choosable ? t.edit_take_theirs() : ""}
			/>
		</section>
	);
}
