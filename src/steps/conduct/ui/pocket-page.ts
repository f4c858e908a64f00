// The page of the pocket sheet, around its questions and notes. Written out as text by pocket-script.ts, see there: these
// functions know each other by name, and everything else as `tools`.
import type { PocketWord } from "../schema/pocket-sheet.ts";
import type { Pocket, PocketTools } from "./pocket-script.ts";

/** Draws the page from the two blocks of the file, and from what this browser kept. */
export async function openPocket(tools: PocketTools): Promise<void> {
	const sheet = tools.readBlock("pocket-sheet");
	const state = await tools.latestState(tools.readBlock("pocket-state"));
	drawPocket(tools, { sheet, state, keeps: true });
	document.addEventListener("visibilitychange", () => stayAwake(state));
	stayAwake(state);
	setInterval(() => showTime({ sheet, state, keeps: true }), 1000);
}

export function drawPocket(tools: PocketTools, pocket: Pocket): void {
	const { make } = tools;
	const { sheet, state } = pocket;
	const { words } = sheet;
	const unplanned = state.notes.filter(
		({ questionId }) =>
			!sheet.questions.some((question) => question.id === questionId),
	);
	const questions = sheet.questions.map((one) =>
		tools.questionItem(pocket, one),
	);
	const others = make("div", {});
	const addNote = () => {
		const box = tools.noteBox(pocket, null, words.unplanned);
		others.append(box);
		box.querySelector("textarea")?.focus();
	};
	for (const note of unplanned)
		others.append(tools.noteBox(pocket, null, words.unplanned, note));
	document.getElementById("app")?.replaceChildren(
		make(
			"header",
			{},
			make("h1", {}, sheet.name),
			...sheet.lines.map((line) => make("p", { class: "small" }, line)),
			startButton(tools, pocket),
		),
		make("p", { id: "time", role: "timer" }),
		checkPart(tools, words.short, false, (is) => {
			document.body.classList.toggle("short", is);
		}),
		make("ol", {}, ...questions),
		make("h2", {}, words.unplanned),
		others,
		make(
			"button",
			{ type: "button", class: "btn", click: addNote },
			`+ ${words.addNote}`,
		),
		closingPart(tools, pocket),
		endPart(tools, pocket),
		filePart(tools, pocket),
	);
	showTime(pocket);
}

export function startButton(tools: PocketTools, pocket: Pocket): HTMLElement {
	const { state, sheet } = pocket;
	const button = tools.make(
		"button",
		{
			type: "button",
			class: "btn do",
			click: () => {
				state.startedAt ??= new Date().toISOString();
				tools.keep(pocket);
				button.hidden = true;
				stayAwake(state);
			},
		},
		sheet.words.start,
	);
	button.hidden = state.startedAt !== null;
	return button;
}

/** The browser lets go of the screen whenever the page is out of sight. */
export function stayAwake({ startedAt, endedAt }: Pocket["state"]): void {
	if (startedAt === null || endedAt !== null || document.hidden) return;
	navigator.wakeLock?.request("screen").catch(() => {});
}

/** The minutes that are left, and a quiet cue five minutes before the end. */
export function showTime({ sheet, state }: Pocket): void {
	const line = document.getElementById("time");
	if (!line || state.startedAt === null || state.endedAt !== null) return;
	const left = Math.ceil((Date.parse(sheet.endsAt) - Date.now()) / 60_000);
	const { words } = sheet;
	if (left > 5) line.textContent = words.minutesLeft.replace("#", `${left}`);
	else if (line.className === "") {
		line.className = "warn";
		navigator.vibrate?.(200);
	}
	if (left <= 5) line.textContent = left > 0 ? words.fiveMinutes : words.over;
}

export function closingPart(tools: PocketTools, pocket: Pocket): HTMLElement {
	const { make } = tools;
	const { closing } = pocket.state;
	const { words } = pocket.sheet;
	const people = make("div", {});
	const addPerson = () => {
		const person: Pocket["state"]["closing"]["people"][number] = {
			newId: tools.randomId(),
		};
		closing.people.push(person);
		people.append(personPart(tools, pocket, person));
	};
	for (const person of closing.people)
		people.append(personPart(tools, pocket, person));
	if (closing.people.length === 0) addPerson();
	return make(
		"section",
		{},
		make("h2", {}, words.pair),
		make("p", { class: "wording" }, words.names),
		people,
		make(
			"button",
			{ type: "button", class: "btn", click: addPerson },
			words.another,
		),
		checkPart(tools, words.nobody, closing.namesAsked, (is) => {
			closing.namesAsked = is;
			tools.keep(pocket);
		}),
		make("p", { class: "wording" }, words.may),
		nameUsePart(tools, pocket),
		checkPart(tools, words.thanked, closing.thanked, (is) => {
			closing.thanked = is;
			tools.keep(pocket);
		}),
	);
}

export function checkPart(
	{ make }: PocketTools,
	text: string,
	is: boolean,
	onChange: (is: boolean) => void,
): HTMLElement {
	const box = make("input", {
		type: "checkbox",
		change: () => onChange(box.checked),
	});
	box.checked = is;
	return make("label", { class: "check" }, box, make("span", {}, text));
}

export function fieldPart(
	{ make }: PocketTools,
	label: string,
	value: string,
	onInput: (text: string) => void,
): HTMLElement {
	const input = make("input", {
		maxlength: "200",
		input: () => onInput(input.value),
	});
	input.value = value;
	return make("label", { class: "field" }, make("span", {}, label), input);
}

export function personPart(
	tools: PocketTools,
	pocket: Pocket,
	person: Pocket["state"]["closing"]["people"][number],
): HTMLElement {
	const { words } = pocket.sheet;
	const field = (
		name: "name" | "title" | "organization" | "howToReach",
		word: PocketWord,
	) =>
		fieldPart(tools, words[word], person[name] ?? "", (text) => {
			if (text.trim()) person[name] = text.trim();
			else delete person[name];
			tools.keep(pocket);
		});
	return tools.make(
		"fieldset",
		{},
		field("name", "name"),
		field("title", "job"),
		field("organization", "organization"),
		field("howToReach", "reach"),
	);
}

export function nameUsePart(tools: PocketTools, pocket: Pocket): HTMLElement {
	const { closing } = pocket.state;
	const { words } = pocket.sheet;
	let limitsSaid = closing.nameUse?.limits ?? "";
	const say = (status: "granted" | "limited" | "refused" | "not-asked") => {
		const limits = limitsSaid.trim();
		closing.nameUse =
			status === "not-asked"
				? null
				: { status, ...(status === "limited" && limits && { limits }) };
		closing.nameUseAt = new Date().toISOString();
		tools.keep(pocket);
	};
	const limits = fieldPart(tools, words.limits, limitsSaid, (text) => {
		limitsSaid = text;
		say("limited");
	});
	limits.hidden = closing.nameUse?.status !== "limited";
	const choices = (
		[
			["granted", "granted"],
			["limited", "limited"],
			["refused", "refused"],
			["not-asked", "notAsked"],
		] as const
	).map(([status, word]) => {
		const radio = tools.make("input", {
			type: "radio",
			name: "name-use",
			change: () => {
				say(status);
				limits.hidden = status !== "limited";
			},
		});
		radio.checked = (closing.nameUse?.status ?? "not-asked") === status;
		return tools.make(
			"label",
			{ class: "check" },
			radio,
			tools.make("span", {}, words[word]),
		);
	});
	return tools.make("div", {}, ...choices, limits);
}

/** Ends the talk; asks once why, where the closing pair is open. */
export function endPart(tools: PocketTools, pocket: Pocket): HTMLElement {
	const { state, sheet } = pocket;
	const { words } = sheet;
	const isAsked = () => {
		const { people, namesAsked, nameUse } = state.closing;
		const named = people.some((one) => Object.keys(one).length > 1);
		const isSaid =
			nameUse !== null && (nameUse.status !== "limited" || !!nameUse.limits);
		return (namesAsked || named) && isSaid;
	};
	const done = tools.make("p", { class: "done" }, words.ended);
	const reason = fieldPart(tools, words.reason, state.reason, (text) => {
		state.reason = text.slice(0, 500);
		tools.keep(pocket);
	});
	const button = tools.make(
		"button",
		{
			type: "button",
			class: "btn do",
			click: () => {
				if (!isAsked() && !state.reason.trim()) {
					reason.hidden = false;
					reason.querySelector("input")?.focus();
					return;
				}
				state.endedAt = new Date().toISOString();
				tools.keep(pocket);
				button.hidden = true;
				done.hidden = false;
			},
		},
		words.end,
	);
	reason.hidden = state.reason === "";
	button.hidden = state.endedAt !== null;
	done.hidden = state.endedAt === null;
	const cut = checkPart(tools, words.cutShort, state.cutShort, (is) => {
		state.cutShort = is;
		tools.keep(pocket);
	});
	return tools.make("section", {}, cut, reason, button, done);
}

/** Takes everything out again: as a file, to share or keep, or as text. */
export function filePart(tools: PocketTools, pocket: Pocket): HTMLElement {
	const { make } = tools;
	const { sheet, state } = pocket;
	const { words } = sheet;
	const save = async () => {
		const file = new File([pocketText(state)], sheet.fileName, {
			type: "text/html",
		});
		if (navigator.canShare?.({ files: [file] })) {
			await navigator.share({ files: [file] }).catch(() => {});
			return;
		}
		const url = URL.createObjectURL(file);
		make("a", { href: url, download: sheet.fileName }).click();
		setTimeout(() => URL.revokeObjectURL(url), 60_000);
	};
	const text = make("textarea", {
		rows: "4",
		readonly: true,
		"aria-label": words.copy,
	});
	text.hidden = true;
	const copy = async () => {
		text.value = JSON.stringify(state);
		try {
			await navigator.clipboard.writeText(text.value);
			copyButton.textContent = words.copied;
		} catch {
			text.hidden = false;
			text.select();
		}
	};
	const copyButton = make(
		"button",
		{ type: "button", class: "btn", click: copy },
		words.copy,
	);
	return make(
		"footer",
		{},
		make("p", { id: "kept", class: "small", role: "status" }),
		make("p", { class: "small" }, words.back),
		make(
			"div",
			{ class: "row" },
			make(
				"button",
				{ type: "button", class: "btn do", click: save },
				words.keepFile,
			),
			copyButton,
		),
		text,
	);
}

/** The file, with what was done in it. */
export function pocketText(state: Pocket["state"]): string {
	const whole = document.documentElement.cloneNode(true) as HTMLElement;
	whole.querySelector("#app")?.replaceChildren();
	whole.querySelector("body")?.removeAttribute("class");
	const block = whole.querySelector("#pocket-state");
	if (block)
		block.textContent = JSON.stringify(state).replaceAll("<", "\\u003c");
	return `<!doctype html>\n${whole.outerHTML}`;
}
