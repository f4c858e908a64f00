import type { ElementKind } from "#catalogue/file.ts";
import { foldText, wordsOf } from "#catalogue/fold.ts";
import type { Catalogue } from "#catalogue/occupations.ts";
import { codeTitle } from "#catalogue/titles/coder.ts";
import m from "#messages/identify-skills";
import { skillWords } from "../data/skill-words.ts";
import { type StandardElement, standardElements } from "./fit.ts";

/** A rating to be confirmed, never taken over by itself. */
export interface SkillOffer {
	elementId: string;
	name: string;
	kind: ElementKind;
	/** 0 to 4. */
	value: number;
	evidence: string;
	because: string;
}

export interface OfferedSkills {
	offers: SkillOffer[];
	occupations: { words: string; code: string; title: string; score: number }[];
	/** What was not recognised, as it stood. */
	unrecognised: string[];
}

/** What is offered for a skill that somebody names, and for work that somebody did. */
const OFFERED = 3;
/** Work asks for these clearly more than other work does. */
const DISTINCT = 1;
const MOST_OF_A_JOB = 6;
/** A title that may be several things is not taken for one. */
const SURE = 0.5;

/** From names of skills, past work and languages. An element is offered once, with the first reason. */
export function offerSkills(
	catalogue: Catalogue,
	said: {
		skills: readonly string[];
		work: readonly { position: string; organization: string }[];
	},
): OfferedSkills {
	const offers = new Map<string, SkillOffer>();
	const occupations: OfferedSkills["occupations"] = [];
	const unrecognised: string[] = [];
	const add = (
		{ id, name, kind }: StandardElement,
		evidence: string,
		because: string,
	) => {
		if (!offers.has(id))
			offers.set(id, {
				...{ elementId: id, name, kind, value: OFFERED, evidence, because },
			});
	};
	for (const { position, organization } of said.work) {
		const [found] = codeTitle(catalogue, position);
		if (!found || found.score < SURE) {
			unrecognised.push(position);
			continue;
		}
		occupations.push({ words: position, ...found });
		const evidence = organization
			? m.evidenceAt({ position, organization })
			: m.evidenceAs({ position });
		for (const element of distinctElements(catalogue, found.code))
			add(element, evidence, m.becauseWork({ title: found.title }));
	}
	for (const skill of said.skills) {
		const elements = elementsNamed(catalogue, skill);
		if (elements.length === 0) unrecognised.push(skill);
		for (const element of elements)
			add(element, skill, m.becauseSkill({ skill }));
	}
	return { offers: [...offers.values()], occupations, unrecognised };
}

/** What an occupation asks for clearly more than others, most distinct first. */
export function distinctElements(
	catalogue: Catalogue,
	code: string,
): StandardElement[] {
	const row = catalogue.rowOf(code);
	if (row === undefined) return [];
	const at = ({ standard }: StandardElement) => standard[row] as number;
	return standardElements(catalogue)
		.filter((one) => one.kind !== "value" && at(one) >= DISTINCT)
		.sort((a, b) => at(b) - at(a))
		.slice(0, MOST_OF_A_JOB);
}

/** The skills and knowledge areas that a person's words name, by the word list and by their own names. */
export function elementsNamed(
	catalogue: Catalogue,
	words: string,
): StandardElement[] {
	const said = wordsOf(foldText(words));
	const isSaid = (stem: string) =>
		stem.includes("-")
			? foldText(words).includes(stem.replaceAll("-", " "))
			: said.some((word) =>
					stem.length < 4 ? word === stem : word.startsWith(stem),
				);
	return standardElements(catalogue).filter(
		({ name, kind }) =>
			(kind === "skill" || kind === "knowledge") &&
			(foldText(words) === foldText(name) ||
				(skillWords[name] ?? "")
					.split(" ")
					.some((stem) => stem && isSaid(stem))),
	);
}
