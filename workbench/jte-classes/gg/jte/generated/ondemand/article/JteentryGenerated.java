package gg.jte.generated.ondemand.article;
import id.kawat.record.Correction.Said;
import id.kawat.record.CorrectionEntry;
import id.kawat.workbench.Visit;
@SuppressWarnings("unchecked")
public final class JteentryGenerated {
	public static final String JTE_NAME = "article/entry.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,12,12,12,12,12,12,12,12,12,12,13,13,14,16,16,16,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, CorrectionEntry entry, boolean signed) {
		jteOutput.writeContent("<p class=\"entry\">\n  ");
		if (signed) {
			jteOutput.writeContent("<strong>");
			jteOutput.setContext("strong", null);
			jteOutput.writeUserContent(entry.correction().signature().by());
			jteOutput.writeContent("</strong> ");
		}
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(visit.label("article.said", entry.correction().said().code()));
		if (entry.correction().said() instanceof Said.Undone undone) {
			jteOutput.writeContent(" <code>");
			jteOutput.setContext("code", null);
			jteOutput.writeUserContent(undone.id());
			jteOutput.writeContent("</code>");
		}
		jteOutput.writeContent(":\n  <q>");
		jteOutput.setContext("q", null);
		jteOutput.writeUserContent(entry.correction().signature().reason());
		jteOutput.writeContent("</q>\n  <span class=\"quiet\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(visit.date(entry.correction().signature().at().atZone(java.time.ZoneId.systemDefault()).toLocalDate()));
		jteOutput.writeContent(" · <code>");
		jteOutput.setContext("code", null);
		jteOutput.writeUserContent(entry.correction().id());
		jteOutput.writeContent("</code>");
		if (!entry.state().code().equals("in-force")) {
			jteOutput.writeContent(" · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(visit.label("correction", entry.state().code()));
		}
		jteOutput.writeContent("</span>\n");
		if (entry.correction().said() instanceof Said.Edited edited) {
			for (var change : edited.changes()) {
				jteOutput.writeContent("  ");
				if (!change.field().equals("sentence")) {
					jteOutput.writeContent("<br><span class=\"quiet\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(visit.label("article.field", change.field()));
					jteOutput.writeContent(":</span> <ins>");
					jteOutput.setContext("ins", null);
					jteOutput.writeUserContent(change.after());
					jteOutput.writeContent("</ins>");
				}
				jteOutput.writeContent("\n");
			}
		}
		jteOutput.writeContent("</p>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		CorrectionEntry entry = (CorrectionEntry)params.get("entry");
		boolean signed = (boolean)params.get("signed");
		render(jteOutput, jteHtmlInterceptor, visit, entry, signed);
	}
}
