import { useState } from "preact/hooks";
import m from "#messages/people-help";
import { type HelpGroup, helpGroups } from "../rules/help-group.ts";
import { isUnasked } from "../rules/standing.ts";
import type { HelperItem } from "../schema/help.ts";
import { relationWords, ringWords } from "./words.ts";

const SHOWN = 5;

const groupTitles: Record<HelpGroup, string> = {
	does: m.groupDoes(),
	did: m.groupDid(),
	near: m.groupNear(),
	employs: m.groupEmploys(),
	teaches: m.groupTeaches(),
	"may-know": m.groupMayKnow(),
};

/** Those whom one may ask today, in their order; strangers not among them. */
export function askable(helpers: readonly HelperItem[]): HelperItem[] {
	return helpers.filter(
		({ standing, ring }) => isUnasked(standing) && ring !== "stranger",
	);
}

/** The few to ask first, each with its reason and its one next step. */
export function AskFirst({
	helpers,
	target,
}: {
	helpers: readonly HelperItem[];
	target: string;
}) {
	if (helpers.length === 0) return null;
	return (
		<section aria-labelledby="help-first">
			<h2 id="help-first">{m.firstTitle()}</h2>
			<ol class="help-first">
				{helpers.map((helper, at) => {
					const act = actOf(helper, target);
					return (
						<li key={helper.id} class="sheet">
							<div>
								<Who helper={helper} target={target} level="h3" />
							</div>
							<div class="help-side">
								<Known helper={helper} />
								<a class={at === 0 ? "btn do" : "btn"} href={act.path}>
									<span>
										{act.label}
										<span class="visually-hidden">: {helper.label}</span>
									</span>
								</a>
							</div>
						</li>
					);
				})}
			</ol>
		</section>
	);
}

/** Everybody else, under the way in which they can help; strangers last, as long as somebody known is unasked. */
export function HelpGroups({
	helpers,
	target,
	isFirst,
}: {
	helpers: readonly HelperItem[];
	target: string;
	isFirst: boolean;
}) {
	const own = helpers.filter(({ ring }) => ring !== "stranger");
	const strangers = helpers.filter(({ ring }) => ring === "stranger");
	if (helpers.length === 0) return null;
	return (
		<section aria-labelledby="help-then">
			<h2 id="help-then">{isFirst ? m.thenTitleAlone() : m.thenTitle()}</h2>
			{helpGroups.map((group) => (
				<Group
					key={group}
					title={groupTitles[group]}
					helpers={own.filter((one) => one.group === group)}
					target={target}
				/>
			))}
			<Group title={m.groupStrangers()} helpers={strangers} target={target} />
		</section>
	);
}

function Group({
	title,
	helpers,
	target,
}: {
	title: string;
	helpers: readonly HelperItem[];
	target: string;
}) {
	const [isOpen, setOpen] = useState(false);
	if (helpers.length === 0) return null;
	const shown = isOpen ? helpers : helpers.slice(0, SHOWN);
	return (
		<div class="help-group">
			<h3>{title}</h3>
			<ul class="list people-list">
				{shown.map((helper) => (
					<li key={helper.id}>
						<div class="people-who">
							<Who helper={helper} target={target} level="p" />
						</div>
						<Known helper={helper} />
					</li>
				))}
			</ul>
			{helpers.length > shown.length ? (
				<button type="button" class="btn quiet" onClick={() => setOpen(true)}>
					{m.showAll({ count: helpers.length })}
				</button>
			) : null}
		</div>
	);
}

function Who({
	helper,
	target,
	level: Tag,
}: {
	helper: HelperItem;
	target: string;
	level: "h3" | "p";
}) {
	const [reason, ...more] = helper.why;
	const hasCare = helper.sensitivity !== null;
	const said = hasCare ? more.slice(0, -1) : more;
	return (
		<>
			<Tag class="help-name">
				<a class="people-name" href={`/people/${helper.id}?target=${target}`}>
					{helper.label}
				</a>
			</Tag>
			<p>{reason}</p>
			{said.map((sentence) => (
				<p key={sentence} class="small">
					{sentence}
				</p>
			))}
			{hasCare ? <p class="note help-care">{more.at(-1)}</p> : null}
		</>
	);
}

/** How they are known, and that they were asked: a word each. */
function Known({ helper }: { helper: HelperItem }) {
	const { relation, ring, name, standing } = helper;
	return (
		<p class="people-signs">
			{name === null ? <span class="chip due">{m.noName()}</span> : null}
			{isUnasked(standing) ? null : (
				<span class="chip plain">{standingWords[standing]}</span>
			)}
			{relation ? <span class="small">{relationWords[relation]}</span> : null}
			{ring === "unset" ? null : <span class="chip">{ringWords[ring]}</span>}
		</p>
	);
}

const standingWords: Record<HelperItem["standing"], string> = {
	talked: m.standingTalked(),
	agreed: m.standingAgreed(),
	declined: m.standingDeclined(),
	asked: m.standingAsked(),
	silent: m.standingSilent(),
	begun: "",
	unasked: "",
};

/** The one next step with somebody who is unasked. */
export function actOf(
	{ id, name, group, standing }: HelperItem,
	target: string,
): { label: string; path: string } {
	if (name === null)
		return { label: m.actName(), path: `/people/${id}#switchboard` };
	if (standing === "begun")
		return { label: m.actGoOn(), path: `/people/${id}?target=${target}` };
	if (group === "may-know")
		return { label: m.actWho(), path: `/people/${id}?target=${target}#ask` };
	return {
		label: m.actTalk(),
		path: `/arrange/new?contact=${id}&target=${target}`,
	};
}
