import { html } from "hono/html";
import { addDays, dateIn } from "#core/instant.ts";
import m from "#messages/contact-page";
import { cityOf } from "../rules/times.ts";
import {
	MOST_LIMITS,
	MOST_NAME,
	MOST_REACH,
	MOST_WORDS_TYPED,
} from "../schema/contact-page.ts";
import type { PageContent } from "./contact-page.ts";

/** What they had typed before it was refused, by the names of the fields. */
export type Typed = Readonly<Record<string, string>>;
type Part = ReturnType<typeof html> | "";

/** Below the times, one fold for each other answer: opening it is the first step, pressing its button the second. */
export function otherAnswers({
	page,
	seeker,
	path,
	typed,
	open,
}: PageContent): Part {
	const { choices, zone, now } = page;
	const today = dateIn(now, zone);
	const tomorrow = addDays(today, 1);
	const fold = (name: string, title: string, inside: Part) =>
		html`<details${open === name ? html` open` : ""}><summary>${title}</summary><form method="post" action="${path}/${name}">${inside}</form></details>`;
	const said = (name: string) => typed[name] ?? "";
	const word = () =>
		html`<label>${m.word({ seeker })} <textarea name="note" rows="2" maxlength="${MOST_WORDS_TYPED}">${said("note")}</textarea></label>`;
	const dayAndTime = (at: 1 | 2, label: string) =>
		html`<div class="row"><label>${label}<br><input type="date" name="date${at}" min="${today}" value="${said(`date${at}`)}"></label><label>${m.time()}<br><input type="time" name="time${at}" value="${said(`time${at}`)}"></label></div>`;
	return html`${
		choices.suggest
			? fold(
					"suggestion",
					m.suggestTitle(),
					html`<p>${m.suggestBody({ city: cityOf(zone) })}</p>${dayAndTime(1, m.date())}${dayAndTime(2, m.dateSecond())}<label for="words">${m.inWords()}</label><textarea id="words" name="words" rows="3" maxlength="${MOST_WORDS_TYPED}" aria-describedby="words-hint">${said("words")}</textarea><small id="words-hint">${m.inWordsHint()}</small><br><button>${m.suggestDo()}</button>`,
				)
			: ""
	}${
		choices.cancel
			? fold(
					"cancellation",
					m.cancelTitle(),
					html`<p>${m.cancelBody({ seeker })}</p>${word()}<button>${m.cancelDo()}</button>`,
				)
			: ""
	}${
		choices.later
			? fold(
					"later",
					m.laterTitle(),
					html`<p>${m.laterBody({ seeker })}</p><label>${m.laterDate()}<br><input type="date" name="until" required min="${tomorrow}" value="${said("until")}"></label>${word()}<button>${m.laterDo()}</button>`,
				)
			: ""
	}${
		choices.name
			? fold(
					"somebody",
					m.someoneTitle(),
					html`<label>${m.someoneName()} <input type="text" name="name" required maxlength="${MOST_NAME}" autocomplete="off" value="${said("name")}"></label><label for="reach">${m.someoneReach()}</label><input type="text" id="reach" name="reach" maxlength="${MOST_REACH}" autocomplete="off" value="${said("reach")}" aria-describedby="reach-hint"><small id="reach-hint">${m.someoneReachHint()}</small><fieldset><legend>${m.mayName({ seeker })}</legend>${nameChoice("granted", m.mayNameYes(), typed)}${nameChoice("limited", m.mayNameLimited(), typed)}<label class="small" for="limits">${m.limits()}</label><input type="text" id="limits" name="limits" maxlength="${MOST_LIMITS}" value="${said("limits")}" aria-describedby="limits-hint"><small id="limits-hint">${m.limitsHint()}</small>${nameChoice("refused", m.mayNameNo(), typed)}</fieldset><button>${m.someoneDo({ seeker })}</button>`,
				)
			: ""
	}${
		choices.no
			? fold(
					"no",
					m.noTitle(),
					html`<p>${m.noBody({ seeker })}</p>${word()}<button>${m.noDo()}</button>`,
				)
			: ""
	}`;
}

function nameChoice(value: string, label: string, typed: Typed): Part {
	return html`<label class="choice"><input type="radio" name="nameUse" value="${value}" required${typed.nameUse === value ? html` checked` : ""}> ${label}</label>`;
}
