// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Lets a person review by keyboard: the keys press the buttons and follow the links that stand on the page, so that nothing can
 * be done here that the page without a script cannot do. Served as it is; imports nothing.
 */
const form = document.querySelector<HTMLFormElement>("#review");

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea, select");

const isControl = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && target.closest("a, button, summary, input, label") !== null;

function press(selector: string): boolean {
	const element = document.querySelector<HTMLElement>(selector);
	element?.click();
	return element !== null;
}

/** Unfolds what can be split, or the keys, and goes there. */
function unfold(selector: string): boolean {
	const details = document.querySelector<HTMLDetailsElement>(selector);
	if (!details) return false;
	details.open = !details.open || selector !== ".keys";
	details.scrollIntoView({ block: "nearest" });
	(details.querySelector<HTMLElement>("select") ?? details.querySelector("summary"))?.focus();
	return true;
}

function edit(): boolean {
	const field = form?.querySelector<HTMLElement>("textarea, input:not([type=hidden])");
	field?.focus();
	return field !== null && field !== undefined;
}

const keys: Readonly<Record<string, () => boolean>> = {
	j: () => press("a[rel=next]"),
	k: () => press("a[rel=prev]"),
	e: edit,
	s: () => unfold("[data-opens=s]"),
	m: () => press("[data-key=m]"),
	z: () => press("[data-key=z]"),
	y: () => press("[data-key=y]"),
	"?": () => unfold(".keys"),
	Enter: () => press("[data-key=Enter]"),
	1: () => press("[data-key='1']"),
	2: () => press("[data-key='2']"),
	3: () => press("[data-key='3']"),
	4: () => press("[data-key='4']"),
};

function onKey(event: KeyboardEvent) {
	const { key, target } = event;
	const withControl = event.ctrlKey || event.metaKey;
	if (isTyping(target)) {
		if (key === "Escape" && target instanceof HTMLElement) target.blur();
		if (key === "Enter" && withControl && press("[data-key=Enter]")) event.preventDefault();
		return;
	}
	if (withControl || event.altKey || (key === "Enter" && isControl(target))) return;
	if (keys[key.length === 1 ? key.toLowerCase() : key]?.()) event.preventDefault();
}

/** The cell that is written in stands out on the page of the document. */
function outline(target: EventTarget | null, on: boolean) {
	const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
	if (!cell) return;
	for (const box of document.querySelectorAll(`rect[data-cell="${cell}"]`)) {
		box.classList.toggle("facsimile__outline--current", on);
	}
}

/** The outlined part may lie below or beside what the frames show. */
function scrollToMarked() {
	const side = document.querySelector<HTMLElement>(".facsimile");
	const frame = side?.querySelector<HTMLElement>(".facsimile__frame");
	const marked = frame?.querySelector(".excerpt__marked, mark, rect");
	if (!side || !frame || !marked) return;
	frame.scrollLeft += marked.getBoundingClientRect().left - frame.getBoundingClientRect().left - 8;
	if (side.scrollHeight <= side.clientHeight) return;
	side.scrollTop += marked.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 3;
}

/** A click on a cell of the document leads to its field. */
function goToField(target: EventTarget | null) {
	const cell = target instanceof SVGRectElement ? target.dataset.cell : undefined;
	if (cell) form?.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus();
}

/** Pressed twice, a button would decide about what stands there next. */
function pressOnce(event: SubmitEvent) {
	if (document.body.dataset.busy) event.preventDefault();
	document.body.dataset.busy = "yes";
}

scrollToMarked();
document.addEventListener("keydown", onKey);
document.addEventListener("submit", pressOnce);
form?.addEventListener("focusin", ({ target }) => outline(target, true));
outline(document.activeElement, true);
form?.addEventListener("focusout", ({ target }) => outline(target, false));
document.addEventListener("click", ({ target }) => goToField(target));
// A page that the browser brings back from its memory is not busy.
window.addEventListener("pageshow", () => {
	delete document.body.dataset.busy;
});
for (const element of document.querySelectorAll<HTMLElement>(".only-with-script")) element.hidden = false;
for (const element of document.querySelectorAll(".review kbd, .review .kbd")) element.classList.add("kbd--live");
