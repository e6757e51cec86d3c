// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { Board, BoardUnit } from "../../../usecase/round/show-board.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { roundAddress, roundUnitAddress } from "./address.ts";
import { shownUnits } from "./filter.ts";
import { RoundHead } from "./head.tsx";
import { stepWords } from "./step-words.ts";
import { troubleWords } from "./trouble-words.ts";

type AttentionProps = { readonly view: View; readonly board: Board };

function Questions({ view, board }: AttentionProps) {
	const { t, locale } = view;
	const open = new Set(board.units.flatMap(({ openQuestions }) => openQuestions));
	const asked = board.contributions.filter(({ id }) => open.has(id));
	return (
		<ul class="round-todo">
			{asked.map(({ id, unitId, stepId }) => {
				const note = board.notes.findLast((one) => one.contributionId === id && one.kind === "question");
				const step = board.steps.find((one) => one.stepId === stepId);
				const unit = board.allUnits.find((one) => one.id === unitId);
				return (
					<li>
						<p class="kern-body kern-body--muted">
							{[unit && unitLabel(unit), step && stepWords(step)].filter(Boolean).join(" · ")}
						</p>
						<p class="kern-body breakable">{note?.text}</p>
						<p class="kern-body">
							{note && (
								<span class="understood">
									{note.writerName}, {momentWords(locale, note.writtenAt)} ·{" "}
								</span>
							)}
							<a class="kern-link" href={`${roundUnitAddress({ view, ...board }, unitId)}#zuarbeit-${id}`}>
								{t.round_answer_link()}
							</a>
						</p>
					</li>
				);
			})}
		</ul>
	);
}

function Trouble({ view, board, unit }: AttentionProps & { readonly unit: BoardUnit }) {
	const { t, locale, municipality } = view;
	const back = roundAddress({ view, ...board }, "roundAttention");
	const parameters = { city: municipality?.slug ?? "", unit: unit.unitId };
	return (
		<li>
			<p class="kern-body">
				<a class="kern-link" href={roundUnitAddress({ view, ...board }, unit.unitId)}>
					{unitLabel(unit.unit)}
				</a>
				: {unit.contact && `${unit.contact.email} `}
				{unit.trouble ? troubleWords(t, unit.trouble) : t.round_no_contact_short()}
			</p>
			<p class="kern-body">
				<a class="kern-link" href={href(locale, "unitEdit", parameters, { back })}>
					{t.round_mend_contact()}
				</a>
			</p>
		</li>
	);
}

/** Everything that waits for the coordinator: questions to answer, people whom no mail reaches. */
export function attentionPage(view: View, board: Board) {
	const { t } = view;
	const questions = board.units.reduce((sum, { openQuestions }) => sum + openQuestions.length, 0);
	const troubles = shownUnits(board, { show: "trouble" });
	return layout({
		view,
		title: t.round_attention_title(),
		children: (
			<>
				<RoundHead view={view} plan={board.plan} round={board.round} title={t.round_attention_title()} />
				{questions + troubles.length === 0 && <p class="lead text-column">{t.round_attention_none()}</p>}
				{questions > 0 && (
					<section class="section">
						<h2 class="kern-heading-medium">{t.round_attention_questions({ count: questions })}</h2>
						<Questions view={view} board={board} />
					</section>
				)}
				{troubles.length > 0 && (
					<section class="section">
						<h2 class="kern-heading-medium">{t.round_attention_troubles({ count: troubles.length })}</h2>
						<ul class="round-todo">
							{troubles.map((unit) => (
								<Trouble view={view} board={board} unit={unit} />
							))}
						</ul>
					</section>
				)}
			</>
		),
	});
}
