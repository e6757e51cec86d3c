// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Saves what somebody types, as it is typed, and keeps it in the browser until the server has it: a lost connection, an ended session, a
 * second device or a closed window loses nothing. Every word stands in the page's `data-` attributes. Served as it is; imports nothing.
 */
type Answer = { readonly status: string; readonly description: string };
type Kept = Answer & { readonly version: string; readonly unanswered?: readonly Answer[] };
type Saved = {
	readonly version: number;
	readonly saved: string;
	readonly isDone: boolean;
	readonly hints: readonly string[];
};
type Refused = { readonly problem?: string; readonly now?: Answer & { readonly version: number } };

/** Nothing is sent while somebody types; when they pause, at once. */
const pause = 1000;
const retryAfter = 10_000;

const page = document.querySelector<HTMLElement>("[data-own-round]");
const words = page?.dataset ?? {};

/** One step's form, with what the server has of it. */
type Desk = {
	readonly form: HTMLFormElement;
	readonly text: HTMLTextAreaElement;
	readonly version: HTMLInputElement;
	timer: ReturnType<typeof setTimeout> | undefined;
	sending: Promise<Sent> | undefined;
	/** What the server has, or what the form began with. */
	server: Answer;
	/** What the form began with was said last time and is not saved yet: the button saves it, typing does when it differs. */
	isNew: boolean;
	/** Nobody can save it until somebody has decided or signed in. */
	held: "" | "stale" | "signed-out" | "refused";
	isKept: boolean;
	/** What was sent and never answered: the server may have it. */
	unanswered: readonly Answer[];
};

/** What came of sending: `again` where the server has something else from here, whose answer was lost. */
type Sent = "answered" | "again";

const desks: Desk[] = [];

const idOf = ({ form }: Desk) => form.dataset.answer ?? "";
const keyOf = (desk: Desk) => `planstand-answer-${idOf(desk)}`;
const taskOf = ({ form }: Desk) => form.closest<HTMLElement>(".task");
const place = (desk: Desk, name: string) => desk.form.querySelector<HTMLElement>(`[data-place=${name}]`);

const answerOf = ({ form, text }: Desk): Answer => ({
	status: form.querySelector<HTMLInputElement>("input[name=status]:checked")?.value ?? "",
	description: text.value,
});
const isSame = (one: Answer, other: Answer) => one.status === other.status && one.description === other.description;
const isDirty = (desk: Desk) => desk.unanswered.length > 0 || !isSame(answerOf(desk), desk.server);

function show(desk: Desk, { status, description }: Answer) {
	for (const radio of desk.form.querySelectorAll<HTMLInputElement>("input[name=status]")) {
		radio.checked = radio.value === status;
	}
	desk.text.value = description;
}

function say(desk: Desk, sentence: string, isTrouble = false) {
	const line = place(desk, "saved");
	if (!line) return;
	if (line.textContent !== sentence) line.textContent = sentence;
	line.classList.toggle("answer__saved--trouble", isTrouble);
}

/** Keeps what is typed in the browser, beside the version that it was made from. */
function keep(desk: Desk) {
	try {
		const { version, unanswered } = desk;
		const kept: Kept = { ...answerOf(desk), version: version.value, unanswered };
		localStorage.setItem(keyOf(desk), JSON.stringify(kept));
		desk.isKept = true;
	} catch {
		desk.isKept = false;
	}
}

function keptOf(desk: Desk): Kept | undefined {
	try {
		const text = localStorage.getItem(keyOf(desk));
		return text === null ? undefined : (JSON.parse(text) as Kept);
	} catch {
		return undefined;
	}
}

function forget(desk: Desk) {
	try {
		localStorage.removeItem(keyOf(desk));
	} catch {
		// Then nothing was kept.
	}
}

const savedKey = (form: HTMLFormElement) => `planstand-answer-saved-${form.dataset.answer}`;

/** Remembers as which version this browser saved an answer last. */
function rememberSaved({ form }: Desk, version: number) {
	try {
		localStorage.setItem(savedKey(form), String(version));
	} catch {
		// Then a page that is older cannot be told from others.
	}
}

/** A page that was made before the last save from here (it was saved while the page was left, or the way back leads to it) lacks it. */
function isOutdated(form: HTMLFormElement): boolean {
	try {
		const saved = Number(localStorage.getItem(savedKey(form)) ?? 0);
		const isOlder = Number(form.querySelector<HTMLInputElement>("input[name=version]")?.value) < saved;
		// The page is asked for anew once, not for ever.
		if (isOlder) localStorage.removeItem(savedKey(form));
		return isOlder;
	} catch {
		return false;
	}
}

function onType(desk: Desk) {
	keep(desk);
	if (desk.held === "stale") return;
	say(desk, words.typing ?? "");
	clearTimeout(desk.timer);
	desk.timer = setTimeout(() => void save(desk), pause);
}

/** Sends what differs from what the server has, one request at a time; what is typed meanwhile goes after it. */
async function save(desk: Desk, isAsked = false): Promise<void> {
	clearTimeout(desk.timer);
	while (desk.sending) await desk.sending;
	if ((!isDirty(desk) && !(isAsked && desk.isNew)) || desk.held === "stale") return;
	desk.sending = send(desk).finally(() => {
		desk.sending = undefined;
	});
	if ((await desk.sending) === "again") await save(desk);
}

async function send(desk: Desk): Promise<Sent> {
	const sent = answerOf(desk);
	desk.unanswered = [...desk.unanswered.slice(-9), sent];
	keep(desk);
	const body = new URLSearchParams({ version: desk.version.value, ...sent });
	const headers = { Accept: "application/json" };
	// Browsers take only little along when a window closes; what is longer stays kept.
	const keepalive = String(body).length < 60_000;
	const response = await fetch(desk.form.action, { method: "POST", body, headers, keepalive }).catch(() => undefined);
	const answer = await response?.json().catch(() => undefined);
	if (!response || !answer) waitForConnection(desk);
	else if (response.ok) took(desk, sent, answer);
	else if (isFromHere(desk, answer)) return "again";
	else refused(desk, response.status, answer);
	return "answered";
}

/** Whether what the server has came from here, though its answer was lost: what is typed goes on from that. */
function isFromHere(desk: Desk, { now }: Refused): boolean {
	const isFrom = now !== undefined && desk.unanswered.some((sent) => isSame(sent, now));
	if (isFrom) setVersion(desk, now.version);
	else desk.unanswered = now ? [] : desk.unanswered.slice(0, -1);
	return isFrom;
}

function took(desk: Desk, sent: Answer, { version, saved, isDone, hints }: Saved) {
	desk.server = sent;
	desk.isNew = false;
	desk.held = "";
	desk.unanswered = [];
	setVersion(desk, version);
	rememberSaved(desk, version);
	endQuick(desk);
	if (isDirty(desk)) {
		onType(desk);
		return;
	}
	forget(desk);
	say(desk, saved);
	showHints(desk, hints);
	countDone(desk, isDone);
}

/** All forms of the step say which version they are about. */
function setVersion(desk: Desk, version: number) {
	for (const field of taskOf(desk)?.querySelectorAll<HTMLInputElement>("input[name=version]") ?? []) {
		field.value = String(version);
	}
}

/** What is answered is no longer one of those that one click says unchanged of. */
function endQuick(desk: Desk) {
	const quick = taskOf(desk)?.querySelector<HTMLElement>(".task__today > .task__quick:not([hidden])");
	if (!quick) return;
	quick.hidden = true;
	const rest = document.querySelector<HTMLElement>(".rest-unchanged");
	const count = document.querySelectorAll(".task__today > .task__quick:not([hidden])").length;
	const label = rest?.querySelector<HTMLElement>("[data-template]");
	if (label) label.textContent = (label.dataset.template ?? "").replace("{count}", String(count));
	if (rest && count < 2) rest.hidden = true;
}

function showHints(desk: Desk, hints: readonly string[]) {
	const box = place(desk, "hints");
	if (!box) return;
	box.hidden = hints.length === 0;
	box.querySelector("ul")?.replaceChildren(
		...hints.map((hint) => {
			const line = document.createElement("li");
			line.textContent = hint;
			return line;
		}),
	);
}

/** The head of the page tells how many steps are done. */
function countDone(desk: Desk, isDone: boolean) {
	const task = taskOf(desk);
	if (!task) return;
	if (isDone) task.dataset.done = "yes";
	else delete task.dataset.done;
	const badge = task.querySelector(".badge");
	if (badge) badge.textContent = (isDone ? words.ready : words.open) ?? "";
	document.querySelector(`[data-piece="${idOf(desk)}"]`)?.classList.toggle("progress-row__piece--done", isDone);
	const done = document.querySelectorAll(".task[data-done]").length;
	const ready = document.querySelectorAll(".task[data-done] form[data-answer]").length;
	fill("progress", "{done}", done);
	fill("ready", "{count}", ready);
}

function fill(name: string, gap: string, count: number) {
	const line = document.querySelector<HTMLElement>(`[data-place=${name}]`);
	if (line) line.textContent = (line.dataset.template ?? "").replace(gap, String(count));
}

function refused(desk: Desk, status: number, { problem, now }: Refused) {
	if (now) {
		showBoth(desk, now);
		return;
	}
	if (status === 401) {
		desk.held = "signed-out";
		say(desk, words.signedOut ?? "", true);
		showSignIn(desk);
		return;
	}
	desk.held = "refused";
	say(desk, (problem === "handed-in" ? words.handedIn : words.refused) ?? "", true);
}

function showSignIn(desk: Desk) {
	const line = place(desk, "saved");
	const link = document.createElement("a");
	link.className = "kern-link";
	link.href = words.signIn ?? "";
	link.textContent = words.signInWords ?? "";
	line?.append(" ", link);
}

function waitForConnection(desk: Desk) {
	say(desk, (desk.isKept ? words.offline : words.offlineUnkept) ?? "", true);
	clearTimeout(desk.timer);
	desk.timer = setTimeout(() => void save(desk), retryAfter);
}

/** Two wrote at once: shows the other text beside one's own, and lets somebody choose or put them together. */
function showBoth(desk: Desk, now: Answer & { readonly version: number }) {
	desk.held = "stale";
	keep(desk);
	const template = document.querySelector<HTMLTemplateElement>("#two-texts");
	const box = template?.content.firstElementChild?.cloneNode(true);
	if (!(box instanceof HTMLElement)) return;
	desk.form.querySelector("[data-place=stale]")?.replaceChildren(box);
	const label = desk.form.querySelector(`input[name=status][value="${CSS.escape(now.status)}"]`);
	const status = label?.parentElement?.querySelector("label")?.textContent ?? "";
	const [statusPlace, textPlace] = [box.querySelector("[data-their=status]"), box.querySelector("[data-their=text]")];
	if (statusPlace) statusPlace.textContent = status;
	if (textPlace) textPlace.textContent = now.description;
	say(desk, words.stale ?? "", true);
	box.querySelector("[data-choose=mine]")?.addEventListener("click", () => decide(desk, now, answerOf(desk)));
	box.querySelector("[data-choose=theirs]")?.addEventListener("click", () => decide(desk, now, now));
	box.focus();
}

function decide(desk: Desk, now: Answer & { readonly version: number }, chosen: Answer) {
	desk.form.querySelector("[data-place=stale]")?.replaceChildren();
	desk.held = "";
	desk.server = now;
	setVersion(desk, now.version);
	show(desk, chosen);
	desk.text.focus();
	if (isDirty(desk)) void save(desk);
	else {
		forget(desk);
		say(desk, "");
	}
}

/** What was kept in the browser on an earlier visit comes back: it is saved where nobody wrote since, else both texts are shown. */
function bringBack(desk: Desk) {
	const kept = keptOf(desk);
	if (!kept) return;
	const onServer = { ...answerOf(desk), version: Number(desk.version.value) };
	desk.form.closest("details")?.setAttribute("open", "");
	if (isSame(kept, onServer)) {
		forget(desk);
		return;
	}
	show(desk, kept);
	desk.unanswered = kept.unanswered ?? [];
	if (kept.version === desk.version.value || desk.unanswered.some((sent) => isSame(sent, onServer))) {
		say(desk, words.broughtBack ?? "");
		void save(desk);
	} else showBoth(desk, onServer);
}

function saveAll(): Promise<unknown> {
	return Promise.all(desks.filter((desk) => isDirty(desk) && desk.held !== "stale").map((desk) => save(desk)));
}

/** Handing in, or whatever else leads away, waits until everything is saved. */
async function flush(event: SubmitEvent) {
	const { target: form, submitter } = event;
	if (!(form instanceof HTMLFormElement) || !("flush" in form.dataset) || !desks.some(isDirty)) return;
	event.preventDefault();
	await saveAll();
	const open = desks.find(isDirty);
	if (open) open.text.focus();
	else form.requestSubmit(submitter instanceof HTMLElement ? submitter : null);
}

function takeDesk(form: HTMLFormElement) {
	const text = form.querySelector("textarea");
	const version = form.querySelector<HTMLInputElement>("input[name=version]");
	if (!text || !version) return;
	const desk: Desk = {
		...{ form, text, version, timer: undefined, sending: undefined, held: "", isKept: true },
		...{ server: { status: "", description: "" }, isNew: "isNew" in form.dataset, unanswered: [] },
	};
	desk.server = answerOf(desk);
	desks.push(desk);
	form.addEventListener("input", () => onType(desk));
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		void save(desk, true);
	});
	bringBack(desk);
}

function again() {
	if (document.visibilityState === "hidden") return;
	for (const desk of desks) if (desk.held === "signed-out" && isDirty(desk)) void save(desk);
	void saveAll();
}

const forms = [...document.querySelectorAll<HTMLFormElement>("form[data-answer]")];
if (forms.some(isOutdated)) location.reload();
else for (const form of forms) takeDesk(form);
window.addEventListener("pageshow", ({ persisted }) => {
	if (persisted && forms.some(isOutdated)) location.reload();
});
document.addEventListener("submit", (event) => void flush(event));
window.addEventListener("online", again);
document.addEventListener("visibilitychange", () => {
	if (document.visibilityState === "hidden") void saveAll();
	else again();
});
window.addEventListener("beforeunload", (event) => {
	void saveAll();
	if (desks.some((desk) => isDirty(desk) && !desk.isKept)) event.preventDefault();
});
for (const element of document.querySelectorAll<HTMLElement>(".only-with-script")) element.hidden = false;
