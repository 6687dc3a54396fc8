package org.waymark.editions;

import org.waymark.timescales.TimescaleColumns;

/**
 * What a plan says, as JSON in SQL: the bodies of an edition's rows. They hold ids, never names, and nothing that comes
 * of progress: whether a milestone is done, or an agency has answered, is no part of what was agreed.
 */
final class ContentSql {
    private static final String LEADS = """
            coalesce((select jsonb_agg(jsonb_build_object('officer', l.officer_id, 'group', l.group_id, 'role', l.role)
                order by l.ordinal) from %s l where l.%s), '[]')
            """;

    /** Of the plan {@code p}. */
    static final String PLAN = """
            jsonb_build_object('title', p.title, 'coverText', p.cover_text, 'contact', p.contact_id,
                'parent', p.parent_id, 'framework', p.framework_id,
                'period', case when p.period_start is not null
                    then jsonb_build_object('start', p.period_start, 'end', p.period_end) end,
                'sections', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'text', s.text)
                    order by s.ordinal) from plan_section s where s.plan_id = p.id), '[]'),
                'themes', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title) order by t.ordinal)
                    from theme t where t.plan_id = p.id), '[]'))
            """;

    /** Of the priority {@code r}. */
    static final String PRIORITY = """
            jsonb_build_object('theme', r.theme_id, 'ref', r.ref, 'title', %s, 'leads', %s, 'outcome', r.outcome_code,
                'outcomeText', r.outcome_text, 'population', %s, 'conditions', r.conditions, 'story', r.story,
                'whatWorks', r.what_works, 'partners', r.partners,
                'indicators', coalesce((select jsonb_agg(jsonb_build_object('indicator', x.indicator_id,
                    'label', x.label, 'wording', %s, 'note', x.note) order by x.ordinal)
                    from priority_indicator x where x.priority_id = r.id), '[]'),
                'actionsNote', r.actions_note,
                'headings', coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'text', h.text) order by h.ordinal)
                    from action_heading h where h.priority_id = r.id), '[]'),
                'note', r.note) || %s
            """.formatted(
                    open("r", "title"),
                    leads("r", "leads", LEADS.formatted("priority_lead", "priority_id = r.id")),
                    open("r", "population"),
                    open("x", "wording"),
                    ended("r"));

    /**
     * Of the action {@code a}. An agency that has declined does not lead. One that waits for none says nothing of it, as
     * in editions that were made before anything could be said.
     */
    static final String ACTION = """
            jsonb_build_object('priority', a.priority_id, 'parent', a.parent_id, 'heading', a.heading_id, 'ref', a.ref,
                'title', %s, 'description', a.description, 'timescale', %s,
                'milestones', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'text', m.text,
                    'timescale', %s, 'officer', m.officer_id) order by m.ordinal)
                    from milestone m where m.action_id = a.id), '[]'),
                'leadAgencies', %s, 'leadOfficers', %s,
                'monitoring', jsonb_build_object('state', a.monitoring_state, 'text', a.monitoring_text,
                    'source', a.monitoring_source, 'groups', coalesce((select jsonb_agg(w.group_id order by w.ordinal)
                        from action_monitoring w where w.action_id = a.id), '[]')),
                'crossReferences', coalesce((select jsonb_agg(jsonb_build_object('text', c.text, 'kind', c.kind,
                    'ref', c.ref, 'target', coalesce(c.target_priority_id, c.target_action_id)) order by c.ordinal)
                    from cross_reference c where c.action_id = a.id), '[]'),
                'note', a.note)
            || coalesce((select jsonb_build_object('dependsOn', jsonb_agg(d.depends_on_id order by d.ordinal))
                from action_dependency d where d.action_id = a.id having count(*) > 0), '{}')
            || %s
            """.formatted(
                    open("a", "title"),
                    TimescaleColumns.json("a"),
                    TimescaleColumns.json("m"),
                    leads("a", "lead_agencies", """
                            coalesce((select jsonb_agg(jsonb_build_object('agency', s.agency_id, 'role', s.role)
                                order by s.ordinal) from assignment s
                                where s.action_id = a.id and s.state <> 'declined'), '[]')
                            """),
                    leads("a", "lead_officers", LEADS.formatted("action_lead", "action_id = a.id")),
                    ended("a"));

    /** Of the indicator {@code i}. */
    static final String INDICATOR = """
            jsonb_build_object('parent', i.parent_id, 'partLabel', i.part_label, 'title', %s, 'definition', %s,
                'references', to_jsonb(i.reference_codes), 'unit', i.unit, 'valueKind', i.value_kind,
                'decimals', i.decimals, 'polarity', i.polarity, 'frequency', i.frequency,
                'frequencyText', i.frequency_text, 'source', i.source, 'leadAgencies', %s, 'contact', %s,
                'contactOfficer', i.contact_officer_id, 'definitionStatus', i.definition_status,
                'designations', i.designations, 'measure', i.measure, 'aspect', i.aspect, 'headline', i.headline,
                'note', i.note) || %s
            """.formatted(
                    open("i", "title"),
                    open("i", "definition"),
                    leads("i", "lead_agencies", """
                            coalesce((select jsonb_agg(jsonb_build_object('agency', l.agency_id, 'role', l.role)
                                order by l.ordinal) from indicator_agency l where l.indicator_id = i.id), '[]')
                            """),
                    open("i", "contact"),
                    ended("i"));

    /** The ids of the indicators that the priorities of the plan {@code p} place, their parts among them. */
    static final String PLACED = """
            (select x.indicator_id from priority_indicator x join priority q on q.id = x.priority_id
                where q.plan_id = p.id
             union select c.id from priority_indicator x join priority q on q.id = x.priority_id
                join indicator c on c.parent_id = x.indicator_id where q.plan_id = p.id)
            """;

    private ContentSql() {}

    private static String open(String alias, String column) {
        return "jsonb_build_object('state', %1$s.%2$s_state, 'text', %1$s.%2$s_text)".formatted(alias, column);
    }

    /** Said only of what has ended, so that it changes no body of a line that has not. */
    private static String ended(String alias) {
        return """
                case when %1$s.ended_start is null then '{}'::jsonb else jsonb_build_object('ended',
                    jsonb_build_object('on', %1$s.ended_start, 'reason', %1$s.ended_text)) end
                """.formatted(alias);
    }

    private static String leads(String alias, String column, String items) {
        return "jsonb_build_object('state', %1$s.%2$s_state, 'text', %1$s.%2$s_text, 'items', %3$s)"
                .formatted(alias, column, items);
    }
}
