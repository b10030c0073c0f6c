package gg.jte.generated.ondemand.article;
import id.kawat.workbench.Visit;
import id.kawat.workbench.article.ArticleView;
@SuppressWarnings("unchecked")
public final class JtereadingGenerated {
	public static final String JTE_NAME = "article/reading.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,8,8,9,9,10,10,11,12,13,13,14,14,15,15,15,15,15,15,15,15,15,15,15,16,16,17,18,18,18,18,18,18,18,18,18,19,19,19,20,20,20,21,21,21,22,22,22,23,23,23,27,27,27,28,28,29,29,29,30,30,31,32,32,32,32,32,32,34,34,35,35,36,36,38,38,41,41,41,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, ArticleView view, boolean editable, boolean headed) {
		jteOutput.writeContent("<div class=\"reading\" id=\"reading\"");
		var __jte_html_attribute_0 = view.open();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-open=\"");
			jteOutput.setContext("div", "data-open");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = view.article().id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-article=\"");
			jteOutput.setContext("div", "data-article");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <section class=\"text sheet\"");
		var __jte_html_attribute_2 = visit.say("article.text");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("section", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("section", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" lang=\"id\">\n");
		if (headed && view.headline().isPresent()) {
			jteOutput.writeContent("  <h2 class=\"headline\">");
			gg.jte.generated.ondemand.article.JtepiecesGenerated.render(jteOutput, jteHtmlInterceptor, view.headline().get().pieces(), true);
			jteOutput.writeContent("</h2>\n");
		}
		for (var paragraph : view.body()) {
			if (paragraph.isHeadline()) {
				jteOutput.writeContent("  <h2 class=\"between\">");
				gg.jte.generated.ondemand.article.JtepiecesGenerated.render(jteOutput, jteHtmlInterceptor, paragraph.pieces(), true);
				jteOutput.writeContent("</h2>\n");
			} else {
				jteOutput.writeContent("  <p");
				var __jte_html_attribute_3 = paragraph.kindName();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" class=\"");
					jteOutput.setContext("p", "class");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("p", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				gg.jte.generated.ondemand.article.JtepiecesGenerated.render(jteOutput, jteHtmlInterceptor, paragraph.pieces(), true);
				jteOutput.writeContent("</p>\n");
			}
		}
		jteOutput.writeContent("    <p class=\"legend small noprint\"");
		var __jte_html_attribute_4 = visit.language().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("p", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" aria-hidden=\"true\">\n      <span class=\"lit coop\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(visit.say("article.legend.coop"));
		jteOutput.writeContent("</span>\n      <span class=\"lit conf\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(visit.say("article.legend.conf"));
		jteOutput.writeContent("</span>\n      <span class=\"lit thing\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(visit.say("article.legend.thing"));
		jteOutput.writeContent("</span>\n      <span class=\"lit plain\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(visit.say("article.legend.plain"));
		jteOutput.writeContent("</span>\n      <span class=\"lit who\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(visit.say("article.legend.who"));
		jteOutput.writeContent("</span>\n    </p>\n  </section>\n  <section class=\"facts\" id=\"facts\" aria-labelledby=\"facts-h\">\n    <h2 id=\"facts-h\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(visit.say("article.facts", visit.number(view.cards().size())));
		jteOutput.writeContent("</h2>\n");
		if (view.cards().isEmpty()) {
			jteOutput.writeContent("    <p class=\"empty\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(visit.say("article.none"));
			jteOutput.writeContent("</p>\n");
		}
		for (var group : view.groups()) {
			jteOutput.writeContent("    <h3>");
			jteOutput.setContext("h3", null);
			jteOutput.writeUserContent(visit.label("kinds", group.kind().plural()));
			jteOutput.writeContent(" <span class=\"quiet small\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(visit.number(group.cards().size()));
			jteOutput.writeContent("</span></h3>\n    <ol class=\"plain cards\">\n");
			for (var card : group.cards()) {
				jteOutput.writeContent("    ");
				gg.jte.generated.ondemand.article.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, visit, card, card.id().equals(view.open()), editable, false, "", "", java.util.List.of(), "", false);
				jteOutput.writeContent("\n");
			}
			jteOutput.writeContent("    </ol>\n");
		}
		jteOutput.writeContent("  </section>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		ArticleView view = (ArticleView)params.get("view");
		boolean editable = (boolean)params.get("editable");
		boolean headed = (boolean)params.getOrDefault("headed", true);
		render(jteOutput, jteHtmlInterceptor, visit, view, editable, headed);
	}
}
