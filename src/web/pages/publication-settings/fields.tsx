// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { KnownBarrier, PublicationSettings } from "../../../report/publication-settings.ts";
import { Radios, Select } from "../../ui/choice.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import { barriersOf, type Field, linesOf, textOf, type Values } from "./field.ts";

type FieldProps = {
	readonly view: View;
	readonly field: Field;
	readonly values: Values;
	readonly settings: PublicationSettings;
	readonly problems: readonly ShownProblem[];
};

/** Rows beyond those that are there, to write more in. */
const spare = 2;

function BarrierRow({
	view,
	number,
	one,
}: {
	readonly view: View;
	readonly number: number;
	readonly one: KnownBarrier;
}) {
	const { t } = view;
	const parts = [
		{ name: "barrierContent", label: t.publication_settings_barrier_content(), value: one.content },
		{ name: "barrierReason", label: t.publication_settings_barrier_reason(), value: one.reason },
		{ name: "barrierAlternative", label: t.publication_settings_barrier_alternative(), value: one.alternative },
	];
	return (
		<fieldset class="kern-fieldset barrier-row">
			<legend class="kern-label">{t.publication_settings_barrier_number({ number })}</legend>
			{parts.map(({ name, label, value }) => (
				<TextArea name={name} id={`${name}-${number}`} label={label} value={value} rows={2} />
			))}
		</fieldset>
	);
}

function BarrierRows({ view, field, values, problem, hint }: Omit<FieldProps, "problems"> & Shown) {
	const { t } = view;
	const empty = { content: "", reason: "", alternative: "" };
	const rows = [...barriersOf(values, field.name), ...Array.from({ length: spare }, () => empty)];
	return (
		<section class="form__group" id={field.name} aria-labelledby={`${field.name}-title`}>
			<h2 class="kern-heading-small" id={`${field.name}-title`}>
				{field.label(t)}
			</h2>
			{hint && <p class="quiet">{hint}</p>}
			{problem && <p class="kern-error">{problem}</p>}
			{rows.map((one, at) => (
				<BarrierRow view={view} number={at + 1} one={one} />
			))}
		</section>
	);
}

type Shown = { readonly hint: string | undefined; readonly problem: string | undefined };

function Choice({ view, field, values }: FieldProps) {
	const options = field.options?.(view.t) ?? [];
	const shared = { name: field.name, options, chosen: textOf(values, field.name) };
	return options.length > 4 || field.name === "licence" ? (
		<Select {...shared} label={field.label(view.t)} />
	) : (
		<Radios {...shared} legend={field.label(view.t)} />
	);
}

/** One field of a part, with what is wrong with it. */
export function SectionField(props: FieldProps) {
	const { view, field, values, settings, problems } = props;
	const { name, kind } = field;
	const words = {
		label: field.label(view.t),
		hint: field.hint?.(view.t, settings),
		problem: problems.find((one) => one.field === name)?.sentence,
	};
	switch (kind) {
		case "choice":
			return <Choice {...props} />;
		case "barriers":
			return <BarrierRows {...props} {...words} />;
		case "lines":
			return <TextArea {...words} name={name} value={linesOf(values, name).join("\n")} rows={3} />;
		case "area":
			return <TextArea {...words} name={name} value={textOf(values, name)} rows={12} />;
		default:
			return <TextField {...words} name={name} type={kind} value={textOf(values, name)} optional />;
	}
}
