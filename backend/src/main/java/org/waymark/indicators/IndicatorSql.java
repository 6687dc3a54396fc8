package org.waymark.indicators;

import org.waymark.rows.EndedColumns;

/** The statement that reads indicators: one a page, what lies below each as JSON in a column. */
final class IndicatorSql {
    static final String ROW =
            """
            select i.*, d.short_name as partnership_code, d.name as partnership_name, u.title_text as parent_title,
                o.name as contact_name,
                (select json_agg(json_build_object('kind', 'agency', 'id', g.id, 'code', g.code, 'name', g.name,
                    'role', l.role) order by l.ordinal)
                 from indicator_agency l join agency g on g.id = l.agency_id where l.indicator_id = i.id) as owners,
                %s as ended,
                (select json_agg(json_build_object('id', c.id, 'label', c.part_label, 'title', c.title_text)
                    order by c.ordinal, c.id) from indicator c where c.parent_id = i.id) as parts,
                (select json_agg(json_build_object('priority', json_build_object('id', r.id, 'ref', r.ref,
                        'title', r.title_text), 'plan', json_build_object('id', p.id, 'title', p.title),
                    'label', x.label, 'wording', json_build_object('state', x.wording_state, 'text', x.wording_text))
                    order by p.id, r.ordinal)
                 from priority_indicator x join priority r on r.id = x.priority_id join plan p on p.id = r.plan_id
                 where x.indicator_id = i.id
                   and (cast(:readable as uuid[]) is null or p.partnership_id = any (:readable))) as uses,
                (select json_agg(json_build_object('system', x.system, 'value', x.value) order by x.ordinal)
                 from external_id x where x.indicator_id = i.id) as external_ids
            from indicator i join partnership d on d.id = i.partnership_id left join indicator u on u.id = i.parent_id
                left join officer o on o.id = i.contact_officer_id
            """.formatted(EndedColumns.json("i", """
                    case i.ended_id when u.id then json_build_object('id', u.id, 'title', u.title_text) end
                    """, "(select count(*) from indicator s where s.ended_id = i.id)"));

    private IndicatorSql() {}
}
