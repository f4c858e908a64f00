import m from "#messages/people-sources";
import type { CallRoute, SourceKind, SourceStep } from "../rules/source.ts";

// What the ways to somebody are called, and what each step asks for.

export interface SourceWords {
	title: string;
	body: string;
	steps: Partial<Record<SourceStep, { title: string; how: string }>>;
	/** What to search the web with; the switchboard needs no search. */
	phrases?: ((facts: { title: string; country: string }) => string)[];
}

export const sourceWords: Record<SourceKind, SourceWords> = {
	association: {
		title: m.associationTitle(),
		body: m.associationBody(),
		steps: {
			find: { title: m.associationFind(), how: m.associationFindHow() },
			write: { title: m.associationWrite(), how: m.associationWriteHow() },
			answer: { title: m.associationAnswer(), how: m.associationAnswerHow() },
			meet: { title: m.associationMeet(), how: m.associationMeetHow() },
		},
		phrases: [m.associationPhrase1, m.associationPhrase2, m.associationPhrase3],
	},
	alumni: {
		title: m.alumniTitle(),
		body: m.alumniBody(),
		steps: {
			find: { title: m.alumniFind(), how: m.alumniFindHow() },
			write: { title: m.alumniWrite(), how: m.alumniWriteHow() },
			answer: { title: m.alumniAnswer(), how: m.alumniAnswerHow() },
			meet: { title: m.alumniMeet(), how: m.alumniMeetHow() },
		},
		phrases: [m.alumniPhrase1, m.alumniPhrase2, m.alumniPhrase3],
	},
	mentoring: {
		title: m.mentoringTitle(),
		body: m.mentoringBody(),
		steps: {
			find: { title: m.mentoringFind(), how: m.mentoringFindHow() },
			write: { title: m.mentoringWrite(), how: m.mentoringWriteHow() },
			answer: { title: m.mentoringAnswer(), how: m.mentoringAnswerHow() },
			meet: { title: m.mentoringMeet(), how: m.mentoringMeetHow() },
		},
		phrases: [m.mentoringPhrase1, m.mentoringPhrase2, m.mentoringPhrase3],
	},
	"same-origin": {
		title: m.sameOriginTitle(),
		body: m.sameOriginBody(),
		steps: {
			find: { title: m.sameOriginFind(), how: m.sameOriginFindHow() },
			write: { title: m.sameOriginWrite(), how: m.sameOriginWriteHow() },
			answer: { title: m.sameOriginAnswer(), how: m.sameOriginAnswerHow() },
			meet: { title: m.sameOriginMeet(), how: m.sameOriginMeetHow() },
		},
		phrases: [m.sameOriginPhrase1, m.sameOriginPhrase2, m.sameOriginPhrase3],
	},
	switchboard: {
		title: m.switchboardTitle(),
		body: m.switchboardBody(),
		steps: {
			rehearse: {
				title: m.switchboardRehearse(),
				how: m.switchboardRehearseHow(),
			},
			reception: {
				title: m.switchboardReception(),
				how: m.switchboardReceptionHow(),
			},
			unit: { title: m.switchboardUnit(), how: m.switchboardUnitHow() },
			"other-door": {
				title: m.switchboardOtherDoor(),
				how: m.switchboardOtherDoorHow(),
			},
			"human-resources": {
				title: m.switchboardHumanResources(),
				how: m.switchboardHumanResourcesHow(),
			},
		},
	},
};

export const routeWords: Record<CallRoute, string> = {
	reception: m.routeReception(),
	unit: m.routeUnit(),
	"public-page": m.routePublicPage(),
	association: m.routeAssociation(),
	"human-resources": m.routeHumanResources(),
};
